// Helpers of the supabase-js tests: clients as an app creates them, and reading the inbox.
import { randomUUID } from 'node:crypto'
import { createClient } from '@supabase/supabase-js'
import ws from 'ws'

const { SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, SUPABASE_SECRET_KEY, INBOX_URL } = process.env

export const password = 'correct horse 1'
export const newEmail = () => `person-${randomUUID().slice(0, 13)}@example.com`
export const newPhone = () => `1${Math.floor(1e9 + Math.random() * 9e9)}`

// Node 20 has no WebSocket, so the client uses `ws`.
export const client = (auth = {}, key = SUPABASE_PUBLISHABLE_KEY) =>
  createClient(SUPABASE_URL, key, {
    auth: { autoRefreshToken: false, persistSession: true, storage: memory(), ...auth },
    realtime: { transport: ws },
  })

export const admin = () => client({ persistSession: false }, SUPABASE_SECRET_KEY).auth.admin

export const signedUp = async (options = {}, auth = {}) => {
  const supabase = client(auth)
  const { data, error } = await supabase.auth.signUp({ email: newEmail(), password, ...options })
  if (error) throw error
  return { supabase, auth: supabase.auth, ...data }
}

const read = async (path) => (await fetch(`${INBOX_URL}/api/v1${path}`)).json()

export const latest = async (to) => {
  const { messages } = await read(`/search?query=${encodeURIComponent(`to:${to}`)}`)
  return (await read(`/message/${messages[0].ID}`)).Text
}

export const codeFor = async (to) => (await latest(to)).replace(/https?:\/\/\S+/g, '').match(/\b\d{6}\b/)[0]

export const linkFor = async (to) => (await latest(to)).match(/https?:\/\/\S+\/verify\S+/)[0]

export const follow = async (link) => {
  const { status, headers } = await fetch(link, { redirect: 'manual' })
  if (status !== 303) throw new Error(`a link answered ${status}`)
  return new URL(headers.get('location'))
}

function memory() {
  const kept = new Map()
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  }
}
