// What Daily's apps do with a meeting token: join a room and leave it. Talks to the stand-in (devstack/providers).

export const daily = (env) => {
  const room = (call) => new URL(call.room_url).pathname.split('/').pop()
  const tell = async (call, what, body) => {
    const url = `${env.PROVIDERS_URL}/_daily/rooms/${room(call)}/${what}`
    const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
    return { status: answer.status, body: await answer.json() }
  }
  return {
    join: (call, token) => tell(call, 'join', { token }),
    leave: (call, person) => tell(call, 'leave', { id: person.id }),
    exists: async (call) => (await fetch(call.room_url)).status === 200,
  }
}

// Runs a scheduled function now.
export const run = (env) => async (schedule) => {
  const answer = await fetch(`${env.DEVTOOLS_URL}/invoke/${schedule}`, { method: 'POST' })
  const body = await answer.json()
  if (!answer.ok) throw new Error(`${schedule} failed: ${JSON.stringify(body)}`)
  return body
}
