// Measurements stream in and are rolled up.

import { rows } from '../people.js'
import { chapter, expect, ok, poll, refused, saw } from '../say.js'

const VALUES = [61, 64, 70, 66, 79]

export async function tell(story) {
  chapter('Vitals stream in and are rolled up')
  const { pat, doc, eve, record, run } = story
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
  saw('Pat', `wears a watch that sent ${samples.length} heart rates, knowing only an email address`)
  await run('rollup_vitals')
  for (const person of [pat, doc]) {
    const mean = await poll(`${person.name}'s hour`, async () => (await rows(person, 'health_aggregated', { patient_id: record.id, period: 'hour' }))[0])
    const seen = [new Date(mean.timestamp).getTime(), mean.value, mean.value_min, mean.value_max, mean.sample_count]
    expect('the hour', seen, [hour.getTime(), 68, 61, 79, 5])
    saw(person.name, `sees the hour: mean ${mean.value}, ${mean.value_min} to ${mean.value_max}, ${mean.sample_count} samples`)
  }
  for (const table of ['health_realtime', 'health_aggregated']) expect(`Eve's ${table}`, await rows(eve, table), [])
  saw('Eve', 'sees none of it')
}
