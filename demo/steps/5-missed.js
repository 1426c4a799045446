// A call nobody answers.

import { rows } from '../people.js'
import { chapter, check, expect, note, pause, poll, saw } from '../say.js'
import { python } from '../stack.js'
import { ring, until } from './4-call.js'

const RING_SECONDS = 45

export async function tell(story) {
  chapter('The doctor calls again, and nobody answers')
  const { pat, doc, talk, run, daily } = story
  const call = await ring(story)
  await run('sweep_missed_calls')
  expect('the call after an early sweep', (await rows(doc, 'video_calls', { id: call.id }))[0].status, 'ringing')
  await wait(story, call)
  await run('sweep_missed_calls')
  await until(doc, call, 'missed')
  saw('Dora', 'sees it missed after the schedule ran')
  const system = await rows(pat, 'messages', { conversation_id: talk, sender_type: 'system' })
  check('a system message', system.some(({ body }) => body === 'Missed video call.'))
  const told = await rows(pat, 'notifications', { type: 'call.missed' })
  expect('the notification', told.map(({ data }) => data.call_id), [call.id])
  saw('Pat', `finds "${told[0].title}" among the notifications and in the conversation`)
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
  note(`(${RING_SECONDS} seconds pass: the demo makes the call look older, as only the database's owner can)`)
  const aged = python('demo.age_call', [String(call.id), String(RING_SECONDS + 1)], { SUPABASE_DB_URL: env.SUPABASE_DB_URL })
  check(`the call could not be made older: ${aged.said}`, aged.ok)
}
