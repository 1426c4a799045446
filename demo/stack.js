// Finds the stack for the demo: this checkout's if it runs, else a new one on free ports, stopped afterwards.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Difference, note } from './say.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PYTHON = join(ROOT, '.venv', 'bin', 'python')

// Runs a Python module of the project; returns whether it succeeded, and what it printed.
export function python(module, args, env = {}, quiet = true) {
  const run = spawnSync(PYTHON, ['-m', module, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
  })
  return { ok: run.status === 0, output: `${run.stdout ?? ''}${run.stderr ?? ''}`.trim() }
}

// Returns { env, stop }: the values of $CAREBASE_HOME/env, and a function that stops the stack if the demo started it.
export async function find() {
  const home = process.env.CAREBASE_HOME ?? join(ROOT, '.devstack')
  if (!python('devstack', ['status']).ok) return start()
  return found(home, () => {})
}

async function start() {
  const home = mkdtempSync(join(tmpdir(), 'carebase-demo-'))
  const where = { CAREBASE_HOME: home, CAREBASE_PORT: String(await freePort()), CAREBASE_SCHEDULER: 'off' }
  note('No stack is running: starting a temporary one ...')
  const stop = () => {
    python('devstack', ['reset'], where)
    rmSync(home, { recursive: true, force: true })
  }
  const up = python('devstack', ['up'], where)
  if (up.ok) return found(home, stop)
  stop()
  throw new Difference(`the temporary stack did not start: ${up.output}`)
}

function found(home, stop) {
  const env = read(home)
  note(`Stack: ${env.SUPABASE_URL}, data in ${home}`)
  return { env, stop }
}

function read(home) {
  const lines = readFileSync(join(home, 'env'), 'utf8').split('\n').filter((line) => line.includes('='))
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
}

// A base port from which all ports of a stack are free; below the range that the system assigns by itself.
async function freePort() {
  for (;;) {
    const base = 20000 + Math.floor(Math.random() * 10000)
    const ports = [0, 1, 3, 10, 11, 12, 13, 14, 15, 16].map((offset) => base + offset)
    if ((await Promise.all(ports.map(isFree))).every(Boolean)) return base
  }
}

const isFree = (port) =>
  new Promise((tell) => {
    const server = createServer()
    server.once('error', () => tell(false))
    server.listen(port, '127.0.0.1', () => server.close(() => tell(true)))
  })
