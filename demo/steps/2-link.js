// The patient requests a link with a plain insert. Only the doctor can approve it.

import { rows } from '../people.js'
import { step, expect, ok, refused, saw } from '../say.js'

export async function show(demo) {
  step('The patient requests a link with the doctor')
  const { pat, doc, eve } = demo
  const [record] = await rows(pat, 'patients')
  const request = { patient_id: record.id, doctor_id: doc.id }
  demo.record = record
  refused(await pat.app.from('patient_doctor_links').insert({ ...request, status: 'active' }), 'inserting a link as active')
  const link = ok(await pat.app.from('patient_doctor_links').insert(request).select().single(), 'requesting a link')
  expect('the new link', link.status, 'requested')
  saw('Pat', `inserted link ${link.id}, as row-level security allows: status requested`)
  expect("Dora's links", (await rows(doc, 'patient_doctor_links')).map(({ id }) => id), [link.id])
  expect("Eve's links", await rows(eve, 'patient_doctor_links'), [])
  saw('Dora', 'sees the request; Eve does not')
  await approve(demo, link)
}

async function approve(demo, link) {
  step('The doctor approves it with POST /links/{id}/approve')
  const { pat, doc, eve } = demo
  const answers = {}
  for (const person of [pat, eve]) answers[person.name] = await person.post(`/links/${link.id}/approve`)
  expect("Pat's approval", [answers.Pat.status, answers.Pat.body.code], [403, 'role_not_allowed'])
  expect("Eve's approval", [answers.Eve.status, answers.Eve.body.code], [404, 'link_not_found'])
  saw('Pat', 'cannot approve it (403 role_not_allowed); Eve cannot either (404 link_not_found)')
  const approved = await doc.post(`/links/${link.id}/approve`)
  expect("Dora's approval", [approved.status, approved.body.link?.status], [200, 'active'])
  const again = await doc.post(`/links/${link.id}/approve`)
  expect('a second approval', [again.status, again.body.code], [409, 'link_not_requested'])
  demo.link = link
  demo.conversation = approved.body.conversation_id
  for (const person of [pat, doc]) {
    expect(`${person.name}'s conversations`, (await rows(person, 'conversations')).map(({ id }) => id), [demo.conversation])
    saw(person.name, `can read the new conversation ${demo.conversation}`)
  }
  expect("Eve's conversations", await rows(eve, 'conversations'), [])
}
