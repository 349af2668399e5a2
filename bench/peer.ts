import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Unclear } from './arguments.ts'
import { isLoopback } from './load/load.ts'
import type { LoadRequest } from './load/order.ts'
import { asBrowsersAsk } from './pages/answer.ts'
import { type LoadKind, readKinds } from './pages/kinds.ts'
import { takeAll } from './pages/subject.ts'
import { treeTime } from './processor/processor-time.ts'
import type { Target, Task } from './rounds.ts'

const schema = z.strictObject({
  /** As the report names it. */
  name: z.string().min(1).max(40),
  /** Scheme, host and port; only this machine. */
  base: z
    .string()
    .refine(isLoopback, { error: 'load is only made on this machine: an address of 127.0.0.1, localhost or ::1' }),
  /** Value of a Cookie header for the pages of somebody signed in. */
  cookie: z.string().optional(),
  /** Process that serves it, its children counted with it. */
  pid: z.int().positive().optional(),
  paths: z.partialRecord(z.enum(readKinds), z.string().startsWith('/')),
})

export type Peer = z.infer<typeof schema>

/** Another site, as a file describes it. */
export function readPeer(file: string): Peer {
  const read = schema.safeParse(parsed(file))
  if (read.success) return { ...read.data, base: new URL(read.data.base).origin }
  const faults = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  throw new Unclear(`${file} describes no site that can be measured:\n${faults.join('\n')}`)
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (problem) {
    throw new Unclear(`${file} cannot be read: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
}

/** What its pages are asked for, by kind; each is asked a few times first, since its answers may differ in length. */
export async function peerTasks(peer: Peer): Promise<Map<LoadKind, Task>> {
  const { name, base, pid } = peer
  const target: Target = {
    side: name,
    base,
    processor: pid === undefined ? null : () => ({ server: treeTime(pid), database: 0 }),
  }
  const tasks = new Map<LoadKind, Task>()
  for (const kind of readKinds) {
    const path = peer.paths[kind]
    if (path === undefined) continue
    const request: LoadRequest = { method: 'GET', path, headers: { ...asBrowsersAsk, ...cookieOf(peer, kind) } }
    const { bytes } = await takeAll(base, [request, request, request], () => '')
    tasks.set(kind, { target, requests: [request], fresh: null, bytes })
  }
  return tasks
}

function cookieOf({ cookie }: Peer, kind: LoadKind): Record<string, string> {
  return cookie !== undefined && kind === 'lesson' ? { cookie } : {}
}
