import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'

export interface Child {
  pid: number
  said(): string
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>
  ended: Promise<number | null>
}

const running = new Set<ChildProcess>()

/** Nothing that the bench started outlives it. */
export function endAll(): void {
  for (const child of running) child.kill('SIGTERM')
}

/** Starts a program of Node and keeps what it says, which is shown when it ends too early. */
export function startChild(command: readonly string[], environment: Record<string, string>): Child {
  const [program = process.execPath, ...words] = command
  const child = spawn(program, words, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (status) => (running.delete(child), resolve(status)))
    child.once('error', (problem) => ((text += problem.message), running.delete(child), resolve(1)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { pid: child.pid ?? 0, said: () => text, stop, ended }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** Asks again and again until the page is there, and says when that was (performance.now). */
export async function untilAnswers(address: string, child: Child): Promise<number> {
  let over = false
  void child.ended.then(() => (over = true))
  while (!over) {
    const status = await fetch(address, { redirect: 'manual' }).then(
      async (answer) => (await answer.arrayBuffer(), answer.status),
      () => 0,
    )
    if (status === 200) return performance.now()
    if (status !== 0) throw new Error(`${address} answers ${status}: ${child.said()}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`The server ended before it answered: ${child.said()}`)
}
