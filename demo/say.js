// What the terminal shows, and the checks that end the demo when something differs.

const plain = !process.stdout.isTTY || process.env.NO_COLOR
const paint = (code, text) => (plain ? text : `\x1b[${code}m${text}\x1b[0m`)
let chapters = 0

export class Difference extends Error {}

export const chapter = (title) => console.log(`\n${paint(1, `${++chapters}. ${title}`)}`)

// Who saw or did what, a line each.
export const saw = (who, what) => console.log(`   ${paint(36, who.padEnd(8))} ${what}`)

export const note = (text) => console.log(`   ${paint(2, text)}`)

// Ends the demo unless `actual` is `expected` (compared as JSON).
export function expect(what, actual, expected) {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (is !== should) throw new Difference(`${what}: expected ${should}, saw ${is}`)
}

export function check(what, fact) {
  if (!fact) throw new Difference(what)
}

// The data of a supabase-js answer; an error ends the demo.
export function ok({ data, error }, what) {
  if (error) throw new Difference(`${what}: ${error.code ?? error.statusCode ?? ''} ${error.message}`)
  return data
}

// A supabase-js answer that must be a refusal; answers its code.
export function refused({ data, error }, what) {
  if (!error) throw new Difference(`${what} should have been refused, and gave ${JSON.stringify(data)}`)
  return error.code ?? error.statusCode ?? error.status ?? error.message
}

// Ask again until `look` gives something, as a client without realtime does.
export async function poll(what, look, seconds = 15) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const found = await look()
    if (found) return found
    await pause(0.2)
  }
  throw new Difference(`${what}: not seen within ${seconds} s`)
}

export const pause = (seconds) => new Promise((wake) => setTimeout(wake, seconds * 1000))
