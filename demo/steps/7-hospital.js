// A hospital employs the doctor and takes the patient, each only after their yes.

import { rows, signIn } from '../people.js'
import { step, expect, ok, refused, saw } from '../say.js'

export async function show(demo) {
  step('A hospital employs the doctor and takes the patient, with their yes')
  const fay = await signIn(demo.env, 'Fay', 'fay.hospital@example.com')
  const [{ hospital_id: hospital }] = await rows(fay, 'hospital_staff', { profile_id: fay.id })
  await employ(demo, fay, hospital)
  await takeIn(demo, fay, hospital)
}

async function employ({ pat, doc }, fay, hospital) {
  const found = async () => ok(await pat.app.rpc('search_doctors', { query: 'Dora Demo', hospital_id: hospital, page_size: 50 }), 'a search')
  const listed = async () => (await found()).some(({ id }) => id === doc.id)
  const call = async (person, name, values) => ok(await person.app.rpc(name, values), `${person.name}: ${name}`)
  const { id: staff_id } = await call(fay, 'invite_staff', { hospital_id: hospital, profile_id: doc.id })
  expect('Dora under the hospital before her yes', await listed(), false)
  await call(doc, 'answer_staff', { staff_id, accept: true })
  expect('Dora under the hospital after her yes', await listed(), true)
  saw('Fay', 'invited Dr. Dora; patients find her under the hospital since she accepted')
  await call(doc, 'end_staff', { staff_id })
  expect('Dora under the hospital after she left', await listed(), false)
  saw('Dora', 'left the hospital, and is not found there any more')
}

async function takeIn({ pat, record }, fay, hospital) {
  const seen = async () => (await rows(fay, 'patients', { id: record.id })).map(({ name }) => name)
  const line = { kind: 'waitlist', department: 'eye', reason: 'Blurred sight' }
  const asking = { hospital_id: hospital, patient_id: record.id, ...line }
  expect("Fay's view of Pat", await seen(), [])
  refused(await fay.app.rpc('ask_for_place', asking), "Fay's request about a patient whom she does not know")
  const { id } = ok(await pat.app.rpc('ask_for_place', asking), 'Pat asks')
  expect("Fay's view of Pat after Pat asked", await seen(), ['Pat Demo'])
  expect('the answer', ok(await fay.app.rpc('answer_place', { place_request_id: id, accept: true }), 'Fay agrees').status, 'accepted')
  const [place] = await rows(pat, 'patient_waitlist', { patient_id: record.id })
  saw('Fay', 'could not look Pat up; she sees the name since Pat asked, and agreed to a place on the waiting list')
  ok(await pat.app.rpc('leave_waitlist', { waitlist_id: place.id }), 'Pat leaves the list')
  expect("Fay's view of Pat afterwards", await seen(), [])
  saw('Pat', 'left the list; the hospital can no longer read who Pat is')
}
