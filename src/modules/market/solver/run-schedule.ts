import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '#kernel/root.ts'
import type { Instance } from '../rules/round/instance.ts'

const summary = z.object({
  breaks: z.number().nullable(),
  bound: z.number(),
  verdict: z.enum(['optimal', 'bounded', 'unproved', 'infeasible', 'unknown']),
  steps: z.number(),
  digest: z.string(),
  longestWait: z.number().optional(),
  idle: z.number().optional(),
})
const places = z.array(z.object({ meeting: z.string(), slot: z.number(), table: z.number() }))

export interface Scheduled extends z.infer<typeof summary> {
  /** By meeting: slot and table, from 0; null where there is no agenda. */
  places: { slot: number; table: number }[] | null
}

interface Wish {
  seed: number
  seconds: number
  /** Told as it goes on; what it gives back ends the search: false. */
  onProgress(state: { steps: number; breaks: number | null; bound: number }): Promise<boolean>
}

const line = /step (\d+): (\d+|no agenda yet) breaks, at least (\d+)/

/** Milliseconds between two looks at whether it shall end. */
const pause = 700

/** Schedules in a process of its own, which can be ended and takes nothing from whoever is being answered meanwhile. */
export async function runSchedule(instance: Instance, wish: Wish): Promise<Scheduled> {
  const folder = await mkdtemp(join(tmpdir(), 'conecta-round-'))
  try {
    const [file, out] = [join(folder, 'round.json'), join(folder, 'agenda.json')]
    await writeFile(file, roundFile(instance))
    const said = await run(
      ['round', 'schedule', file, '--seed', wish.seed, '--seconds', wish.seconds, '--out', out],
      wish,
    )
    const found = summary.parse(JSON.parse(said))
    return { ...found, places: found.breaks === null ? null : await readPlaces(out) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function run(words: readonly (string | number)[], { onProgress }: Wish): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'bin/conecta.mjs'), ...words.map(String)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [said, noted] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (noted += chunk.toString()))
  const look = async () => {
    const [, steps, breaks, bound] = line.exec(noted.trimEnd().split('\n').at(-1) ?? '') ?? []
    const state = { steps: Number(steps ?? 0), breaks: Number(breaks ?? Number.NaN), bound: Number(bound ?? 0) }
    const goOn = await onProgress({ ...state, breaks: Number.isNaN(state.breaks) ? null : state.breaks })
    if (!goOn) child.kill('SIGTERM')
  }
  const timer = setInterval(() => void look().catch(() => child.kill('SIGTERM')), pause)
  try {
    await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject))
  } finally {
    clearInterval(timer)
  }
  if (!said.trim()) throw new Error(`The scheduler said nothing: ${noted.slice(-500)}`)
  return said
}

/** As docs/round-file.md describes it: from 1. */
function roundFile({ slots, dayStarts = [], tables, interpreters, fairness, participants, meetings }: Instance) {
  return JSON.stringify({
    slots,
    dayStarts: dayStarts.map((slot) => slot + 1),
    tables,
    interpreters,
    fairness,
    participants: participants.map(({ name, forbidden, hard }) => ({
      name,
      forbidden: forbidden.map((slot) => slot + 1),
      hard: hard?.map((slot) => slot + 1),
    })),
    meetings: meetings.map(({ name, pair, fixed, needsInterpreter }) => ({
      name,
      needsInterpreter,
      pair: pair.map((each) => participants[each]?.name),
      fixed: fixed === null ? null : fixed + 1,
    })),
  })
}

async function readPlaces(out: string) {
  const written = places.parse(JSON.parse(await readFile(out, 'utf8')))
  return written.map(({ slot, table }) => ({ slot: slot - 1, table: table - 1 }))
}
