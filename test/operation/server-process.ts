import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'

export interface Started {
  child: ChildProcess
  origin: string
  said(): string
  /** Ends with the exit status. */
  ended: Promise<number | null>
}

const running = new Set<Started>()
const folders = new Set<string>()
const visitors: (() => Promise<void>)[] = []
after(async () => {
  for (const leave of visitors) await leave()
  await Promise.all([...running].map(end))
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Ends this before the servers, which wait for whoever still has a connection. */
export function leavingFirst(leave: () => Promise<void>): void {
  visitors.push(leave)
}

/** Milliseconds in which a server ends as it was asked to. */
const patience = 20_000

/** Asked first: a server that is killed leaves its PostgreSQL behind. */
async function end({ child, ended }: Started) {
  child.kill('SIGTERM')
  const impatient = setTimeout(() => child.kill('SIGKILL'), patience)
  await ended
  clearTimeout(impatient)
}

/** A data folder that an ordinary user could reach, since PostgreSQL may run as one. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'conecta-operation-'))
  chmodSync(folder, 0o755)
  folders.add(folder)
  return folder
}

/** Starts the built server as `npm start` does, on settings of its own. */
export async function startServer(settings: Record<string, string>): Promise<Started> {
  const port = settings['PORT'] ?? String(await freePort())
  return launch('bin/main.mjs', [], { ...settings, PORT: port })
}

export function runCommand(words: string[], settings: Record<string, string>): Started {
  return launch('bin/conecta.mjs', words, settings)
}

function launch(script: string, words: string[], settings: Record<string, string>): Started {
  const child = spawn(process.execPath, [script, ...words], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout.on('data', (chunk) => (text += chunk))
  child.stderr.on('data', (chunk) => (text += chunk))
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (status) => (running.delete(started), resolve(status))),
  )
  const started = { child, origin: `http://localhost:${settings['PORT']}`, said: () => text, ended }
  running.add(started)
  return started
}

/** Resolves when the server has said that it listens, or fails with what it said instead. */
export async function listening({ child, said, ended }: Started): Promise<void> {
  const heard = new Promise<void>((resolve) => {
    const look = () => /is at http/.test(said()) && resolve()
    child.stdout?.on('data', look)
    look()
  })
  const early = ended.then((status) => {
    throw new Error(`the server ended with ${status}: ${said()}`)
  })
  await Promise.race([heard, early])
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
