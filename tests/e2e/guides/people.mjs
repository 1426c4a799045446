// Actions of other people: the `meanwhile` comments of a guide.

import { createClient } from '@supabase/supabase-js'

export function others(given, fetch) {
  const { SUPABASE_URL, SECRET_KEY, PUBLISHABLE_KEY, FUNCTIONS_URL } = given
  const options = { auth: { persistSession: false, autoRefreshToken: false }, global: { fetch } }
  const client = (key) => createClient(SUPABASE_URL, key, { ...options, auth: { ...options.auth, storageKey: key + crypto.randomUUID() } })

  const signedIn = async (account) => {
    const app = client(PUBLISHABLE_KEY)
    const { data } = ok(await app.auth.signInWithPassword(account))
    return { app, token: data.session.access_token }
  }

  const happens = {
    'the doctor approves and says good morning': async () => {
      const { app, token } = await signedIn(given.doctor)
      const { data: [link] } = ok(await app.from('patient_doctor_links').select('id').eq('status', 'requested'))
      const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
      const answer = await fetch(`${FUNCTIONS_URL}/links/${link.id}/approve`, { method: 'POST', headers, body: '{}' })
      const { conversation_id } = await answer.json()
      ok(await app.rpc('send_message', { conversation_id, body: 'Good morning' }))
    },
    'the doctor proposes an appointment': async () => {
      const { app } = await signedIn(given.doctor)
      const { data: [link] } = ok(await app.from('patient_doctor_links').select('patient_id, doctor_id').eq('status', 'active'))
      const asked = { doctor_id: link.doctor_id, from_date: day(1), to_date: day(14), time_zone: 'Africa/Lagos' }
      const { data: [slot] } = ok(await app.rpc('free_slots', asked))
      ok(await app.rpc('propose_appointment', { patient_id: link.patient_id, starts_at: slot.starts_at }))
    },
    'an operator looks at the licence': async () => {
      const licensed = client(SECRET_KEY).from('profiles').update({ is_verified: true }).eq('email', given.email)
      ok(await licensed.select().single())
    },
    'a patient asks for a link and books the first time': async () => {
      const { app } = await signedIn(given.patient)
      const whom = client(SECRET_KEY).from('profiles').select('id').eq('email', given.email).single()
      const record = { patient_id: given.patientId, doctor_id: ok(await whom).data.id }
      ok(await app.from('patient_doctor_links').insert(record))
      const asked = { doctor_id: record.doctor_id, from_date: day(0), to_date: day(7), time_zone: 'Africa/Lagos' }
      const { data: [slot] } = ok(await app.rpc('free_slots', asked))
      const when = { starts_at: slot.starts_at, duration_minutes: 30 }
      ok(await app.from('appointments').insert({ ...record, ...when }))
    },
    'a hospital invites the doctor': async () => {
      const { app } = await signedIn(given.desk)
      const whom = client(SECRET_KEY).from('profiles').select('id').eq('email', given.email).single()
      const invitation = { hospital_id: given.hospital, profile_id: ok(await whom).data.id }
      ok(await app.rpc('invite_staff', invitation))
    },
    'the patient asks for a place on the waiting list': async () => {
      const { app } = await signedIn(given.patient)
      const line = { kind: 'waitlist', department: 'emergency', reason: 'Dizzy since Monday' }
      ok(await app.rpc('ask_for_place', { hospital_id: given.hospital, patient_id: given.patientId, ...line }))
    },
    'the patient invites them to help every day': async () => {
      const { app } = await signedIn(given.patient)
      const invitation = { patient_id: given.patientId, role: 'secondary', label: 'my sister' }
      const { data } = ok(await app.rpc('invite_caregiver', invitation))
      globalThis.code = data.code
    },
  }
  return async (what) => {
    if (!(what in happens)) throw new Error(`unknown action: ${what}`)
    await happens[what]()
  }
}

const day = (n) => new Date(Date.now() + n * 86400000).toISOString().slice(0, 10)

const ok = (answer) => {
  if (answer.error) throw new Error(`${answer.error.code} ${answer.error.message}`)
  return answer
}
