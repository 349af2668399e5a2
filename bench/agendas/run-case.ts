import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '#kernel/root.ts'
import type { Case } from './cases.ts'

const said = z.object({
  breaks: z.number().nullable(),
  bound: z.number(),
  verdict: z.string(),
  seconds: z.number(),
  steps: z.number(),
  digest: z.string(),
})

export interface CaseResult extends z.infer<typeof said> {
  name: string
  seed: number
  published: number | null | undefined
  /** Seconds until the first agenda; null where none came. */
  first: number | null
  /** The most memory that its process held. */
  mebibytes: number
}

const agendaLine = /^([\d.]+) s {2}step \d+: \d+ breaks/m

/** One case with one seed, in a process of its own as an operator runs it. */
export async function runCase({ name, file, published }: Case, seed: number, seconds: number): Promise<CaseResult> {
  const words = ['round', 'schedule', file, '--seconds', String(seconds), '--seed', String(seed)]
  const child = spawn(process.execPath, [join(root, 'bin/conecta.mjs'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [answer, notes, mebibytes] = ['', '', 0]
  child.stdout.on('data', (chunk: Buffer) => (answer += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (notes += chunk.toString()))
  const timer = setInterval(() => (mebibytes = Math.max(mebibytes, peakOf(child.pid))), 250)
  await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject))
  clearInterval(timer)
  if (!answer.trim()) throw new Error(`${name} said nothing: ${notes.slice(-300)}`)
  const first = agendaLine.exec(notes)?.[1]
  return { name, seed, published, ...said.parse(JSON.parse(answer)), first: first ? Number(first) : null, mebibytes }
}

function peakOf(pid: number | undefined) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    // It has just ended.
    return 0
  }
}
