// `make demo`: a patient and a doctor, from sign-up to the end of their link, with the requests that apps send.
//
// Uses what an app developer has: the URLs of the API and the functions, the anon key, and the local stack's page for
// running scheduled functions. Exits with 1 if a result differs from the expected one. `--real-time` waits until the
// unanswered call times out; without it the demo changes the time at which the call began to ring.

import * as people from './steps/1-people.js'
import * as link from './steps/2-link.js'
import * as chat from './steps/3-chat.js'
import * as call from './steps/4-call.js'
import * as missed from './steps/5-missed.js'
import * as vitals from './steps/6-vitals.js'
import * as hospital from './steps/7-hospital.js'
import * as booking from './steps/8-booking.js'
import * as goodbye from './steps/9-goodbye.js'
import * as block from './steps/10-block.js'
import { daily, run } from './daily.js'
import { Difference } from './say.js'
import { find } from './stack.js'

async function show(env) {
  const demo = { env, daily: daily(env), run: run(env), realTime: process.argv.includes('--real-time') }
  for (const part of [people, link, chat, call, missed, vitals, hospital, booking, goodbye, block]) await part.show(demo)
}

let stop = () => {}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stop()
    process.exit(130)
  })
}

const began = Date.now()
try {
  const stack = await find()
  stop = stack.stop
  await show(stack.env)
  console.log(`\nAll as expected, in ${((Date.now() - began) / 1000).toFixed(1)} s.`)
} catch (error) {
  console.error(`\n${error instanceof Difference ? `Not as expected: ${error.message}` : error.stack}`)
  process.exitCode = 1
} finally {
  stop()
}
