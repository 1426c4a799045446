// The people of the demo, each with an app of their own: supabase-js and the functions.

import { createClient } from '@supabase/supabase-js'
import { randomUUID } from 'node:crypto'
import ws from 'ws'
import { ok } from './say.js'

// Somebody who has just signed up. Addresses are new each time, so the demo can run again and again.
export async function signUp(env, name, role) {
  const app = createClient(env.SUPABASE_URL, env.SUPABASE_ANON_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, storageKey: `demo-${name}` },
    realtime: { transport: ws },
  })
  const email = `${name.toLowerCase()}-${randomUUID().slice(0, 8)}@demo.test`
  const options = { data: { full_name: `${name} Demo`, role } }
  const { user, session } = ok(await app.auth.signUp({ email, password: randomUUID(), options }), `${name} signs up`)
  return { name, email, id: user.id, app, post: poster(env, session.access_token) }
}

// POST to a function: { status, body }. A key makes a repetition harmless.
const poster =
  (env, token) =>
  async (path, body = {}, key = undefined) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
    if (key) headers['Idempotency-Key'] = key
    const answer = await fetch(`${env.FUNCTIONS_URL}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: answer.status, body: await answer.json() }
  }

// All rows of a table that this person can see, with these values.
export const rows = async (person, table, match = {}) =>
  ok(await person.app.from(table).select('*').match(match), `${person.name} reads ${table}`)
