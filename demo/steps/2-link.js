// The patient asks for a link by a plain insert; only the doctor can approve it.

import { rows } from '../people.js'
import { chapter, expect, ok, refused, saw } from '../say.js'

export async function tell(story) {
  chapter('The patient asks to be linked with the doctor')
  const { pat, doc, eve } = story
  const [record] = await rows(pat, 'patients')
  const wish = { patient_id: record.id, doctor_id: doc.id }
  story.record = record
  refused(await pat.app.from('patient_doctor_links').insert({ ...wish, status: 'active' }), 'approving one\'s own wish')
  const link = ok(await pat.app.from('patient_doctor_links').insert(wish).select().single(), 'asking for a link')
  expect('the new link', link.status, 'requested')
  saw('Pat', `inserted link ${link.id} under row-level security: requested`)
  expect("Dora's links", (await rows(doc, 'patient_doctor_links')).map(({ id }) => id), [link.id])
  expect("Eve's links", await rows(eve, 'patient_doctor_links'), [])
  saw('Dora', 'sees the request; Eve does not')
  await approve(story, link)
}

async function approve(story, link) {
  chapter('The doctor approves it through the function')
  const { pat, doc, eve } = story
  const answers = {}
  for (const person of [pat, eve]) answers[person.name] = await person.post(`/links/${link.id}/approve`)
  expect("Pat's approval", [answers.Pat.status, answers.Pat.body.code], [403, 'role_not_allowed'])
  expect("Eve's approval", [answers.Eve.status, answers.Eve.body.code], [404, 'link_not_found'])
  saw('Pat', 'may not approve (403 role_not_allowed); for Eve the link does not exist (404)')
  const approved = await doc.post(`/links/${link.id}/approve`)
  expect("Dora's approval", [approved.status, approved.body.link?.status], [200, 'active'])
  const again = await doc.post(`/links/${link.id}/approve`)
  expect('a second approval', [again.status, again.body.code], [409, 'link_not_requested'])
  story.link = link
  story.talk = approved.body.conversation_id
  for (const person of [pat, doc]) {
    expect(`${person.name}'s conversations`, (await rows(person, 'conversations')).map(({ id }) => id), [story.talk])
    saw(person.name, `sees conversation ${story.talk}`)
  }
  expect("Eve's conversations", await rows(eve, 'conversations'), [])
}
