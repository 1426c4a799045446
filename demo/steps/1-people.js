// Three strangers sign up and see nothing of one another.

import { rows, signUp } from '../people.js'
import { chapter, expect, saw } from '../say.js'
import { python } from '../stack.js'

export async function tell(story) {
  chapter('A patient, a doctor and a stranger sign up with supabase-js')
  const { env } = story
  story.pat = await signUp(env, 'Pat', 'patient')
  story.doc = await signUp(env, 'Dora', 'doctor')
  story.eve = await signUp(env, 'Eve', 'patient')
  const everyone = [story.pat, story.doc, story.eve]
  for (const person of everyone) {
    const profiles = await rows(person, 'profiles')
    expect(`${person.name}'s profiles`, profiles.map(({ id, role }) => [id, role]), [[person.id, person === story.doc ? 'doctor' : 'patient']])
    saw(person.name, `sees one profile, their own, as ${profiles[0].role}`)
  }
  await nothingOfEachOther(story)
  await directory(story)
}

async function nothingOfEachOther({ pat, doc }) {
  expect("Dora's patients", await rows(doc, 'patients'), [])
  expect("Pat's patients", (await rows(pat, 'patients')).map(({ profile_id }) => profile_id), [pat.id])
  for (const table of ['conversations', 'messages', 'video_calls', 'patient_doctor_links', 'health_realtime']) {
    for (const person of [pat, doc]) expect(`${person.name}'s ${table}`, await rows(person, table), [])
  }
  saw('Dora', 'sees no patient; nobody sees a conversation, message, call, link or measurement')
}

async function directory({ env, pat, doc }) {
  expect('the directory before', await rows(pat, 'doctors', { id: doc.id }), [])
  saw('Pat', 'does not find Dr. Dora in the directory: her licence was not checked yet')
  const verified = python('ops.verify_doctor', [doc.email], { SUPABASE_DB_URL: env.SUPABASE_DB_URL })
  const said = verified.said.split('\n').at(-1) // the first line names the database
  expect('an operator verifies Dora', [verified.ok, said], [true, 'Dora Demo is verified.'])
  expect('the directory after', (await rows(pat, 'doctors', { id: doc.id })).length, 1)
  saw('Pat', 'finds Dr. Dora after an operator ran `python -m ops.verify_doctor`')
}
