// A device sends measurements, and a scheduled function computes hourly values.

import { rows } from '../people.js'
import { step, expect, ok, poll, refused, saw } from '../say.js'

const VALUES = [61, 64, 70, 66, 79]

export async function show(demo) {
  step('A device sends vitals, and the server computes hourly values')
  const { pat, doc, eve, record, run } = demo
  const hour = new Date(Math.floor(Date.now() / 3600e3) * 3600e3 - 3600e3)
  const samples = VALUES.map((value, minute) => ({
    metric_name: 'heart_rate',
    timestamp: new Date(hour.getTime() + minute * 60e3).toISOString(),
    value,
    units: 'bpm',
    source: 'demo',
    email: pat.email,
  }))
  ok(await pat.app.from('health_realtime').insert(samples), 'the device inserts')
  refused(await eve.app.from('health_realtime').insert([{ ...samples[0], email: pat.email }]), "Eve's measurement in Pat's name")
  saw('Pat', `has a watch that sent ${samples.length} heart rates that name the patient by email address only`)
  await run('rollup_vitals')
  await openRecord(demo)
  for (const person of [pat, doc]) {
    const mean = await poll(`${person.name}'s hour`, async () => (await rows(person, 'health_aggregated', { patient_id: record.id, period: 'hour' }))[0])
    const seen = [new Date(mean.timestamp).getTime(), mean.value, mean.value_min, mean.value_max, mean.sample_count]
    expect('the hour', seen, [hour.getTime(), 68, 61, 79, 5])
    saw(person.name, `sees the hour's heart rate: mean ${mean.value}, ${mean.value_min} to ${mean.value_max}, ${mean.sample_count} samples`)
  }
  for (const table of ['health_realtime', 'health_aggregated']) expect(`Eve's ${table}`, await rows(eve, table), [])
  saw('Eve', 'can read no measurement')
}

async function openRecord({ pat, doc, record }) {
  expect("Dora's vitals before she opens the record", await rows(doc, 'health_realtime'), [])
  ok(await doc.app.rpc('open_record', { patient_id: record.id, purpose: 'treatment' }), 'opening the record')
  saw('Dora', 'opened the record to treat Pat; until then she saw only name, birth date and allergies')
  const [opening] = await rows(pat, 'record_openings', { patient_id: record.id })
  expect('the opening', [opening.doctor_id, opening.purpose], [doc.id, 'treatment'])
  saw('Pat', `sees that Dora opened the record for ${opening.purpose}`)
}
