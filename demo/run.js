// `make demo`: a patient and a doctor, from sign-up to the end of their link, as their apps would live it.
//
// Uses what an app developer has: the API and functions URLs, the anon key, and the local stack's page for what
// time and other people do. Exits with 1 if anything is not as expected. `--real-time` waits for the call that
// nobody answers instead of making it look older.

import * as people from './steps/1-people.js'
import * as link from './steps/2-link.js'
import * as chat from './steps/3-chat.js'
import * as call from './steps/4-call.js'
import * as missed from './steps/5-missed.js'
import * as vitals from './steps/6-vitals.js'
import * as goodbye from './steps/7-goodbye.js'
import { daily, run } from './daily.js'
import { Difference } from './say.js'
import { find } from './stack.js'

async function tell(env) {
  const story = { env, daily: daily(env), run: run(env), realTime: process.argv.includes('--real-time') }
  for (const part of [people, link, chat, call, missed, vitals, goodbye]) await part.tell(story)
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
  await tell(stack.env)
  console.log(`\nAll as expected, in ${((Date.now() - began) / 1000).toFixed(1)} s.`)
} catch (error) {
  console.error(`\n${error instanceof Difference ? `Not as expected: ${error.message}` : error.stack}`)
  process.exitCode = 1
} finally {
  stop()
}
