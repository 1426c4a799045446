// Runs before the snippets of a guide: variables of an app, and the comparison of expectations.

import assert from 'node:assert/strict'
import ws from 'ws'
import { others } from './people.mjs'

const given = JSON.parse(process.env.GUIDE)
const { SUPABASE_URL, PUBLISHABLE_KEY, FUNCTIONS_URL } = given
const { email, password, typed, plate, patientId } = given
const pushToken = crypto.randomUUID()
const photoUri = 'data:image/png;base64,iVBORw0KGgo='
const photo = new Blob([Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10])], { type: 'image/png' })

// Node.js 20 has no WebSocket, and supabase-js needs one.
globalThis.WebSocket ??= ws
const meanwhile = others(given, globalThis.fetch)

// A refused request is a failure unless the snippet reads the error.
const refused = []
const real = globalThis.fetch
globalThis.fetch = async (...request) => {
  const answer = await real(...request)
  if (!answer.ok) refused.push(`${answer.status} ${new URL(request[0]).pathname} ${await answer.clone().text()}`)
  return answer
}

let block = 0
const begins = (number) => {
  assert.deepEqual(refused, [], `snippet ${block} was refused`)
  block = number
}
const expect = (source, seen, wanted) => {
  if (source.includes('error')) refused.length = 0
  else assert.deepEqual(refused, [], `snippet ${block} was refused`)
  const place = `snippet ${block}: ${source}`
  if (wanted instanceof RegExp) assert.match(String(seen), wanted, place)
  else assert.deepEqual(seen, wanted, place)
}
