// They send messages, one of them with a file. The clients poll.

import { randomUUID } from 'node:crypto'
import { rows } from '../people.js'
import { step, check, expect, ok, poll, refused, saw } from '../say.js'

export async function show(demo) {
  step('The patient and the doctor send messages')
  const { pat, doc, eve, conversation } = demo
  await write(pat, conversation, 'Good morning, I have a cough.')
  await write(doc, conversation, 'Since when?')
  for (const person of [doc, pat]) {
    const seen = await poll(`${person.name} sees both`, () => spoken(person, conversation, 2))
    expect('who said it', seen.map(({ sender_type }) => sender_type), ['patient', 'doctor'])
    saw(person.name, `sees ${seen.map(({ sender_type, body }) => `${sender_type}: "${body}"`).join(' · ')}`)
  }
  refused(await eve.app.from('messages').insert({ conversation_id: conversation, body: 'hello' }), "Eve's message")
  refused(await pat.app.from('messages').insert({ conversation_id: conversation, sender_id: doc.id, body: 'x' }), 'a message in Dora\'s name')
  expect("Eve's messages", await rows(eve, 'messages'), [])
  saw('Eve', 'can read no message and send none; Pat cannot send a message in Dora\'s name')
  await file(demo)
}

const write = async (person, conversation, body) => {
  // An app repeats a message with the same client_id after a lost answer. It is stored once.
  const message = { conversation_id: conversation, body, client_id: randomUUID() }
  const first = ok(await person.app.rpc('send_message', message), `${person.name} writes`)
  const again = ok(await person.app.rpc('send_message', message), `${person.name} writes again`)
  expect('the repetition', again.id, first.id)
}

const spoken = async (person, conversation, count) => {
  const found = await person.app.from('messages').select('*').eq('conversation_id', conversation).neq('sender_type', 'system').order('id')
  return ok(found, 'reading').length === count && found.data
}

async function file({ env, pat, doc, eve, conversation }) {
  step('The patient sends a file')
  const content = `Thermometer protocol ${randomUUID()}`
  const path = `${conversation}/${pat.id}/protocol-${randomUUID()}.txt`
  const store = (person) => person.app.storage.from('message-files')
  const text = new Blob([content], { type: 'text/plain' })
  ok(await store(pat).upload(path, text), 'the upload')
  refused(await store(eve).upload(`${conversation}/${eve.id}/evil.txt`, text), "Eve's upload into their folder")
  refused(await store(pat).upload(`${conversation}/${pat.id}/run.exe`, new Blob(['MZ'], { type: 'application/x-msdownload' })), 'a program')
  const message = { conversation_id: conversation, body: 'My temperatures', attachments: [{ object_path: path, file_name: 'protocol.txt' }] }
  ok(await pat.app.rpc('send_message', message), 'sending the file')
  saw('Pat', 'uploaded protocol.txt and sent it; a program was refused, and so was Eve\'s upload')

  const [attached] = await poll("Dora's attachment", async () => (await rows(doc, 'message_attachments')).length && rows(doc, 'message_attachments'))
  expect('what Storage measured', [attached.mime_type, attached.file_size], ['text/plain', content.length])
  expect('what Dora downloads', await ok(await store(doc).download(attached.object_path), "Dora's download").text(), content)
  const { status, body } = await doc.post('/files/url', { bucket: 'message-files', path: attached.object_path })
  expect("Dora's URL for a minute", [status, await (await fetch(body.url)).text()], [200, content])
  saw('Dora', `downloaded it, and got a URL that opens it for a minute: "${content.slice(0, 20)}..."`)
  refused(await store(doc).createSignedUrl(path, 3600), 'a signed URL from the app itself')
  expect("Eve's URL", (await eve.post('/files/url', { bucket: 'message-files', path })).body.code, 'file_not_found')
  refused(await store(eve).download(path), "Eve's download")
  check('the public URL must not return the file', !(await fetch(`${env.SUPABASE_URL}/storage/v1/object/public/message-files/${path}`)).ok)
  saw('Eve', 'gets no URL for the file and cannot download it')
}
