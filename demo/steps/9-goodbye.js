// The doctor ends the link during a call, and loses access to the patient's data at once.

import { rows } from '../people.js'
import { step, expect, poll, refused, saw } from '../say.js'
import { ring, token, until } from './4-call.js'

const CLINICAL = ['patients', 'conversations', 'messages', 'message_attachments', 'video_calls', 'health_realtime', 'health_aggregated']

export async function show(demo) {
  step('The doctor ends the link during a call')
  const { pat, doc, link, daily } = demo
  const call = await ring(demo)
  const theirs = await token(pat, call)
  await pat.post(`/calls/${call.id}/answer`)
  await daily.join(call, call.token)
  await daily.join(call, theirs.token)
  const [file] = await rows(doc, 'message_attachments')
  const ended = await doc.post(`/links/${link.id}/end`)
  expect('ending the link', [ended.status, ended.body.link?.status], [200, 'ended'])
  await poll('the room is deleted', async () => !(await daily.exists(call)))
  saw('Dora', 'ended the link; this also ended the active call, and Daily removed both from the room')
  await noAccess(demo, file)
  expect("Pat's view of the call", (await until(pat, call, 'ended')).ended_reason, 'link_ended')
  saw('Pat', 'can still read their own record; the call has ended_reason link_ended')
}

async function noAccess({ doc, conversation }, file) {
  for (const table of CLINICAL) expect(`Dora's ${table}`, await rows(doc, table), [])
  expect("Dora's profiles", (await rows(doc, 'profiles')).map(({ id }) => id), [doc.id])
  refused(await doc.app.from('messages').insert({ conversation_id: conversation, body: 'One more thing' }), 'one more message')
  refused(await doc.app.storage.from('message-files').download(file.object_path), 'one more look at the file')
  const url = await doc.post('/files/url', { bucket: 'message-files', path: file.object_path })
  expect('one more URL', [url.status, url.body.code], [404, 'file_not_found'])
  const called = await doc.post('/calls', { conversation_id: conversation }, 'after-the-end')
  expect('one more call', [called.status, called.body.code], [409, 'link_not_active'])
  saw('Dora', `can no longer read ${CLINICAL.slice(0, 3).join(', ')} ..., send a message, get a file URL or call`)
}
