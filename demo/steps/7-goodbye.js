// The doctor ends the link in the middle of a call, and at once sees nothing more.

import { rows } from '../people.js'
import { chapter, expect, poll, refused, saw } from '../say.js'
import { ring, token, until } from './4-call.js'

const CLINICAL = ['patients', 'conversations', 'messages', 'message_attachments', 'video_calls', 'health_realtime', 'health_aggregated']

export async function tell(story) {
  chapter('The doctor ends the link, in the middle of a call')
  const { pat, doc, link, daily } = story
  const call = await ring(story)
  const theirs = await token(pat, call)
  await pat.post(`/calls/${call.id}/answer`)
  await daily.join(call, call.token)
  await daily.join(call, theirs.token)
  const [file] = await rows(doc, 'message_attachments')
  const ended = await doc.post(`/links/${link.id}/end`)
  expect('ending the link', [ended.status, ended.body.link?.status], [200, 'ended'])
  await poll('both are out of the room, which is gone', async () => !(await daily.exists(call)))
  saw('Dora', 'ended the link; the running call ended with it, and Daily put both out')
  await nothingMore(story, file)
  expect("Pat's view of the call", (await until(pat, call, 'ended')).ended_reason, 'link_ended')
  saw('Pat', 'still has their own record, with the call ended because the link did')
}

async function nothingMore({ doc, talk }, file) {
  for (const table of CLINICAL) expect(`Dora's ${table}`, await rows(doc, table), [])
  expect("Dora's profiles", (await rows(doc, 'profiles')).map(({ id }) => id), [doc.id])
  refused(await doc.app.from('messages').insert({ conversation_id: talk, body: 'One more thing' }), 'one more message')
  refused(await doc.app.storage.from('message-files').createSignedUrl(file.object_path, 60), 'one more look at the file')
  const called = await doc.post('/calls', { conversation_id: talk }, 'after-the-end')
  expect('one more call', [called.status, called.body.code], [409, 'link_not_active'])
  saw('Dora', `sees no ${CLINICAL.slice(0, 3).join(', ')} ... any more, and can neither write, look nor call`)
}
