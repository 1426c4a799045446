// A call that nobody answers.

import { rows } from '../people.js'
import { step, check, expect, note, pause, poll, saw } from '../say.js'
import { python } from '../stack.js'
import { ring, until } from './4-call.js'

const RING_SECONDS = 45

export async function show(demo) {
  step('The doctor calls again, and nobody answers')
  const { pat, doc, conversation, run, daily } = demo
  const call = await ring(demo)
  await run('sweep_missed_calls')
  expect('the call after an early sweep', (await rows(doc, 'video_calls', { id: call.id }))[0].status, 'ringing')
  await wait(demo, call)
  await run('sweep_missed_calls')
  await until(doc, call, 'missed')
  saw('Dora', 'sees the call missed after the scheduled function ran')
  const system = await rows(pat, 'messages', { conversation_id: conversation, sender_type: 'system' })
  check('a system message', system.some(({ body }) => body === 'Missed video call.'))
  const missed = await rows(pat, 'notifications', { type: 'call.missed' })
  expect('the notification', missed.map(({ data }) => data.call_id), [call.id])
  saw('Pat', `has the notification "${missed[0].title}" and a system message in the conversation`)
  const late = await pat.post(`/calls/${call.id}/answer`)
  expect('a late answer', [late.status, late.body.code], [409, 'call_not_ringing'])
  await run('deliver_outbox')
  await poll('the room is gone', async () => !(await daily.exists(call)))
}

async function wait({ env, realTime }, call) {
  if (realTime) {
    for (let left = RING_SECONDS + 1; left > 0; left -= 5) {
      note(`ringing for another ${left} s ...`)
      await pause(Math.min(left, 5))
    }
    return
  }
  note(`(skipping ${RING_SECONDS} seconds: as owner of the database, the demo changes when the call began to ring)`)
  const aged = python('demo.age_call', [String(call.id), String(RING_SECONDS + 1)], { SUPABASE_DB_URL: env.SUPABASE_DB_URL })
  check(`the ringing time could not be changed: ${aged.output}`, aged.ok)
}
