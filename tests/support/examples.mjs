// Runs one example per line of standard input: {text, returns, token, values}. Prints the result or {error}.

import { createInterface } from 'node:readline'
import { createClient } from '@supabase/supabase-js'
import ts from 'typescript'
import ws from 'ws'

globalThis.WebSocket ??= ws // Node.js 20 has no WebSocket, and supabase-js needs one.
const { SUPABASE_URL, PUBLISHABLE_KEY, FUNCTIONS_URL } = process.env
const Asynchronous = (async () => {}).constructor

const client = (token) => createClient(SUPABASE_URL, PUBLISHABLE_KEY, token ? { accessToken: async () => token } : {})

const poster = (token) => async (path, body = {}, key = crypto.randomUUID()) => {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': key }
  const answer = await fetch(FUNCTIONS_URL + path, { method: 'POST', headers, body: JSON.stringify(body) })
  const result = await answer.json()
  if (!answer.ok) throw new Error(result.code)
  return result
}

async function run({ text, returns, token, values }) {
  const given = { supabase: client(token), post: poster(token), console: { log() {} }, ...values }
  const program = ts.transpile(`${text}\nreturn { ${returns} }`, { target: ts.ScriptTarget.ES2022 })
  return new Asynchronous(...Object.keys(given), program)(...Object.values(given))
}

for await (const line of createInterface({ input: process.stdin })) {
  const told = await run(JSON.parse(line)).catch((thrown) => ({ error: { message: String(thrown) } }))
  console.log(JSON.stringify(told))
}
