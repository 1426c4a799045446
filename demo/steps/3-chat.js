// Messages, one of them with a file. The clients poll.

import { randomUUID } from 'node:crypto'
import { rows } from '../people.js'
import { chapter, check, expect, ok, poll, refused, saw } from '../say.js'

export async function tell(story) {
  chapter('They write to each other')
  const { pat, doc, eve, talk } = story
  await write(pat, talk, 'Good morning, I have a cough.')
  await write(doc, talk, 'Since when?')
  for (const person of [doc, pat]) {
    const seen = await poll(`${person.name} sees both`, () => spoken(person, talk, 2))
    expect('who said it', seen.map(({ sender_type }) => sender_type), ['patient', 'doctor'])
    saw(person.name, `sees ${seen.map(({ sender_type, body }) => `${sender_type}: "${body}"`).join(' · ')}`)
  }
  refused(await eve.app.from('messages').insert({ conversation_id: talk, body: 'hello' }), "Eve's message")
  refused(await pat.app.from('messages').insert({ conversation_id: talk, sender_id: doc.id, body: 'x' }), 'a message in Dora\'s name')
  expect("Eve's messages", await rows(eve, 'messages'), [])
  saw('Eve', 'sees nothing and may not write; nor may Pat write in Dora\'s name')
  await file(story)
}

const write = async (person, talk, body) => {
  // The same id again, as after a lost answer, stores the message once.
  const message = { conversation_id: talk, body, client_id: randomUUID() }
  const first = ok(await person.app.rpc('send_message', message), `${person.name} writes`)
  const again = ok(await person.app.rpc('send_message', message), `${person.name} writes again`)
  expect('the repetition', again.id, first.id)
}

const spoken = async (person, talk, count) => {
  const found = await person.app.from('messages').select('*').eq('conversation_id', talk).neq('sender_type', 'system').order('id')
  return ok(found, 'reading').length === count && found.data
}

async function file({ env, pat, doc, eve, talk }) {
  chapter('The patient sends a file')
  const content = `Thermometer protocol ${randomUUID()}`
  const path = `${talk}/${pat.id}/protocol-${randomUUID()}.txt`
  const store = (person) => person.app.storage.from('message-files')
  const text = new Blob([content], { type: 'text/plain' })
  ok(await store(pat).upload(path, text), 'the upload')
  refused(await store(eve).upload(`${talk}/${eve.id}/evil.txt`, text), "Eve's upload into their folder")
  refused(await store(pat).upload(`${talk}/${pat.id}/run.exe`, new Blob(['MZ'], { type: 'application/x-msdownload' })), 'a program')
  const message = { conversation_id: talk, body: 'My temperatures', attachments: [{ object_path: path, file_name: 'protocol.txt' }] }
  ok(await pat.app.rpc('send_message', message), 'the message with the file')
  saw('Pat', 'uploaded protocol.txt and sent it; a program was refused, and so was Eve\'s upload')

  const [attached] = await poll("Dora's attachment", async () => (await rows(doc, 'message_attachments')).length && rows(doc, 'message_attachments'))
  expect('what Storage measured', [attached.mime_type, attached.file_size], ['text/plain', content.length])
  const { signedUrl } = ok(await store(doc).createSignedUrl(attached.object_path, 60), "Dora's signed URL")
  expect('what Dora downloads', await (await fetch(signedUrl)).text(), content)
  saw('Dora', `downloaded it by a signed URL: "${content.slice(0, 20)}..."`)
  refused(await store(eve).createSignedUrl(path, 60), "Eve's signed URL")
  refused(await store(eve).download(path), "Eve's download")
  check('a public URL opens nothing', !(await fetch(`${env.SUPABASE_URL}/storage/v1/object/public/message-files/${path}`)).ok)
  saw('Eve', 'gets no signed URL and no download')
}
