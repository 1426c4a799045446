// A video call: it rings, the patient answers, both join at Daily, and Daily's webhook ends it.

import { randomUUID } from 'node:crypto'
import { rows } from '../people.js'
import { step, check, expect, poll, saw } from '../say.js'

// Starts a call. Returns it with its room's URL and the caller's token.
export async function ring(demo) {
  const key = randomUUID()
  const request = { conversation_id: demo.conversation }
  const started = await demo.doc.post('/calls', request, key)
  expect('starting a call', [started.status, started.body.call?.status], [201, 'ringing'])
  const again = await demo.doc.post('/calls', request, key)
  expect('the repeated request', again.body.call?.id, started.body.call.id)
  return { ...started.body.call, ...(await token(demo.doc, started.body.call)) }
}

export async function token(person, call) {
  const { status, body } = await person.post(`/calls/${call.id}/token`)
  expect(`${person.name}'s token`, status, 200)
  return { room_url: body.room_url, token: body.token }
}

// Waits until this person can read the call with this status.
export const until = (person, call, status) =>
  poll(`${person.name} sees the call ${status}`, async () => (await rows(person, 'video_calls', { id: call.id, status }))[0])

export async function show(demo) {
  step('The doctor calls the patient')
  const { pat, doc, eve, daily } = demo
  const call = await ring(demo)
  saw('Dora', `started call ${call.id}, now ringing; the same request again returned the same call`)
  await until(pat, call, 'ringing')
  const theirs = await token(pat, call)
  check('tokens are personal', theirs.token !== call.token)
  expect("Eve's token", (await eve.post(`/calls/${call.id}/token`)).status, 404)
  saw('Pat', 'sees the call ringing and gets a meeting token of their own; Eve gets 404')

  expect('entering without a token', (await daily.join(call)).status, 403)
  const entered = await daily.join(call, call.token)
  expect('Dora at Daily', [entered.body.user_id, entered.body.is_owner], [doc.id, true])
  const answered = await pat.post(`/calls/${call.id}/answer`)
  expect('the answer', [answered.status, answered.body.call?.status], [200, 'active'])
  expect('Pat at Daily', (await daily.join(call, theirs.token)).body.user_id, pat.id)
  await until(doc, call, 'active')
  saw('Pat', 'answered; both are in the room, and nobody can join without a token')
  await hangUp(demo, call)
}

async function hangUp({ pat, doc, daily, run }, call) {
  await daily.leave(call, pat)
  await daily.leave(call, doc)
  for (const person of [doc, pat]) expect('why it ended', (await until(person, call, 'ended')).ended_reason, 'room_empty')
  saw('Dora', "sees the call ended: the last participant left, and Daily reported it with a signed webhook")
  await run('deliver_outbox')
  await poll('the room is gone', async () => !(await daily.exists(call)))
}
