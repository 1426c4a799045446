// The stack the demo talks to: one that runs, or its own on free ports, taken down afterwards.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Difference, note } from './say.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PYTHON = join(ROOT, '.venv', 'bin', 'python')

// Runs a Python module of the project; answers whether it succeeded.
export function python(module, args, env = {}, quiet = true) {
  const run = spawnSync(PYTHON, ['-m', module, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
  })
  return { ok: run.status === 0, said: `${run.stdout ?? ''}${run.stderr ?? ''}`.trim() }
}

// { env, stop }: what $CAREBASE_HOME/env says, and how to leave things as they were.
export async function find() {
  const home = process.env.CAREBASE_HOME ?? join(ROOT, '.devstack')
  if (await answers(home)) return { env: read(home), stop: () => {} }
  return start()
}

async function start() {
  const home = mkdtempSync(join(tmpdir(), 'carebase-demo-'))
  const where = { CAREBASE_HOME: home, CAREBASE_PORT: String(await freePort()), CAREBASE_SCHEDULER: 'off' }
  note('No stack is running: starting one of our own ...')
  const stop = () => {
    python('devstack', ['reset'], where)
    rmSync(home, { recursive: true, force: true })
  }
  const up = python('devstack', ['up'], where)
  if (up.ok) return { env: read(home), stop }
  stop()
  throw new Difference(`a stack of our own: ${up.said}`)
}

async function answers(home) {
  if (!existsSync(join(home, 'env'))) return false
  const { FUNCTIONS_URL, PROVIDERS_URL } = read(home)
  const up = (url) => fetch(`${url}/health`).then((answer) => answer.ok, () => false)
  return (await up(FUNCTIONS_URL)) && (await up(PROVIDERS_URL))
}

function read(home) {
  const lines = readFileSync(join(home, 'env'), 'utf8').split('\n').filter((line) => line.includes('='))
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
}

// A base with the 17 ports of a stack above it; below the range the system hands out by itself.
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
