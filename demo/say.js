// What the terminal shows, and the checks that end the demo when something differs.

const plain = !process.stdout.isTTY || process.env.NO_COLOR
const paint = (code, text) => (plain ? text : `\x1b[${code}m${text}\x1b[0m`)
let steps = 0

export class Difference extends Error {}

export const step = (title) => console.log(`\n${paint(1, `${++steps}. ${title}`)}`)

// Prints one line: who saw or did what.
export const saw = (who, what) => console.log(`   ${paint(36, who.padEnd(8))} ${what}`)

export const note = (text) => console.log(`   ${paint(2, text)}`)

// Ends the demo unless `actual` is `expected` (compared as JSON).
export function expect(what, actual, expected) {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (is !== should) throw new Difference(`${what}: expected ${should}, got ${is}`)
}

export function check(what, fact) {
  if (!fact) throw new Difference(what)
}

// Returns the data of a supabase-js answer; an error ends the demo.
export function ok({ data, error }, what) {
  if (error) throw new Difference(`${what}: ${error.code ?? error.statusCode ?? ''} ${error.message}`)
  return data
}

// Returns the code of a supabase-js answer that must be a refusal; any other answer ends the demo.
export function refused({ data, error }, what) {
  if (!error) throw new Difference(`${what} should have been refused, but returned ${JSON.stringify(data)}`)
  return error.code ?? error.statusCode ?? error.status ?? error.message
}

// Asks until `look` returns something, as a client without realtime does.
export async function poll(what, look, seconds = 15) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const found = await look()
    if (found) return found
    await pause(0.2)
  }
  throw new Difference(`${what}: not seen within ${seconds} s`)
}

export const pause = (seconds) => new Promise((wake) => setTimeout(wake, seconds * 1000))
