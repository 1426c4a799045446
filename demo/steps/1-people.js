// Three people without links sign up. None can read another's rows.

import { rows, signUp } from '../people.js'
import { step, expect, saw } from '../say.js'
import { python } from '../stack.js'

export async function show(demo) {
  step('A patient, a doctor and a stranger sign up with supabase-js')
  const { env } = demo
  demo.pat = await signUp(env, 'Pat', 'patient')
  demo.doc = await signUp(env, 'Dora', 'doctor')
  demo.eve = await signUp(env, 'Eve', 'patient')
  const everyone = [demo.pat, demo.doc, demo.eve]
  for (const person of everyone) {
    const profiles = await rows(person, 'profiles')
    expect(`${person.name}'s profiles`, profiles.map(({ id, role }) => [id, role]), [[person.id, person === demo.doc ? 'doctor' : 'patient']])
    saw(person.name, `can read one profile, their own (role ${profiles[0].role})`)
  }
  await nothingShared(demo)
  await directory(demo)
}

async function nothingShared({ pat, doc }) {
  expect("Dora's patients", await rows(doc, 'patients'), [])
  expect("Pat's patients", (await rows(pat, 'patients')).map(({ profile_id }) => profile_id), [pat.id])
  for (const table of ['conversations', 'messages', 'video_calls', 'patient_doctor_links', 'health_realtime']) {
    for (const person of [pat, doc]) expect(`${person.name}'s ${table}`, await rows(person, table), [])
  }
  saw('Dora', 'can read no patient; Dora and Pat can read no conversation, message, call, link or measurement')
}

async function directory({ env, pat, doc }) {
  expect('the directory before', await rows(pat, 'doctors', { id: doc.id }), [])
  saw('Pat', 'does not find Dr. Dora in the directory: her licence is not verified yet')
  const verified = python('ops.verify_doctor', [doc.email], { SUPABASE_DB_URL: env.SUPABASE_DB_URL })
  const output = verified.output.split('\n').at(-1) // the first line names the database
  expect('an operator verifies Dora', [verified.ok, output], [true, 'Dora Demo is verified.'])
  expect('the directory after', (await rows(pat, 'doctors', { id: doc.id })).length, 1)
  saw('Pat', 'finds Dr. Dora after an operator ran `python -m ops.verify_doctor`')
}
