// The doctor proposes another time for an appointment, and the patient agrees.

import { rows } from '../people.js'
import { step, expect, ok, refused, saw } from '../say.js'

const DAY = 86400e3

export async function show(demo) {
  step('Pat books, and Doc proposes another time')
  const { pat, doc, eve, record } = demo
  const hours = [...Array(7).keys()].map((day_of_week) => ({
    doctor_id: doc.id,
    day_of_week,
    start_time: '09:00',
    end_time: '17:00',
    time_zone: 'UTC',
  }))
  ok(await doc.app.from('availability_slots').insert(hours), 'the hours')
  const day = (n) => new Date(Date.now() + n * DAY).toISOString().slice(0, 10)
  const asked = { doctor_id: doc.id, from_date: day(7), to_date: day(9) }
  const [first, second] = ok(await pat.app.rpc('free_slots', asked), 'the free times')
  const wish = { patient_id: record.id, doctor_id: doc.id, starts_at: first.starts_at, duration_minutes: 30 }
  const booking = ok(await pat.app.from('appointments').insert(wish).select().single(), 'the booking')
  const which = { appointment_id: booking.id }
  ok(await doc.app.rpc('confirm_appointment', which), 'the confirmation')
  const proposal = ok(
    await doc.app.rpc('reschedule_appointment', { ...which, starts_at: second.starts_at }),
    "the doctor's proposal",
  )
  expect('the booked time', proposal.starts_at, booking.starts_at)
  saw('Doc', 'proposed another time; the appointment stays where it is')
  const [waiting] = await rows(pat, 'appointments', { id: booking.id })
  expect('the proposed time', waiting.proposed_starts_at, second.starts_at)
  refused(await eve.app.rpc('accept_proposal', which), "Eve's answer")
  const agreed = ok(await pat.app.rpc('accept_proposal', which), "the patient's answer")
  expect('the appointment', [agreed.status, agreed.starts_at], ['confirmed', second.starts_at])
  saw('Pat', 'accepted, and the appointment moved')
  ok(await pat.app.rpc('cancel_appointment', { ...which, reason: 'pat' }), 'the cancellation')
}
