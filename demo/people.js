// The people of the demo. Each has an app: a supabase-js client, and requests to the functions.

import { createClient } from '@supabase/supabase-js'
import { randomUUID } from 'node:crypto'
import ws from 'ws'
import { ok } from './say.js'

// Signs somebody up. The email address is new each time, so the demo can run more than once on one database.
export async function signUp(env, name, role) {
  const app = client(env, name)
  const email = `${name.toLowerCase()}-${randomUUID().slice(0, 8)}@demo.test`
  const options = { data: { full_name: `${name} Demo`, role } }
  const { user, session } = ok(await app.auth.signUp({ email, password: randomUUID(), options }), `${name} signs up`)
  return { name, email, id: user.id, app, post: poster(env, session.access_token) }
}

// Signs in with a demo account of the stack.
export async function signIn(env, name, email) {
  const app = client(env, name)
  const { user, session } = ok(await app.auth.signInWithPassword({ email, password: 'carebase-demo' }), `${name} signs in`)
  return { name, email, id: user.id, app, post: poster(env, session.access_token) }
}

const client = (env, name) =>
  createClient(env.SUPABASE_URL, env.SUPABASE_ANON_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, storageKey: `demo-${name}` },
    realtime: { transport: ws },
  })

// POSTs to a function and returns { status, body }. With a key, a repeated request has no second effect.
const poster =
  (env, token) =>
  async (path, body = {}, key = undefined) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
    if (key) headers['Idempotency-Key'] = key
    const answer = await fetch(`${env.FUNCTIONS_URL}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: answer.status, body: await answer.json() }
  }

// The rows of a table that have these values and that this person can read.
export const rows = async (person, table, match = {}) =>
  ok(await person.app.from(table).select('*').match(match), `${person.name} reads ${table}`)
