import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chance } from '../chance.ts'

/** A round to be scheduled, as a file that the command reads. */
export interface Case {
  name: string
  file: string
  /** The fewest breaks as published, null where it is published that there is no agenda; undefined where nothing is. */
  published: number | null | undefined
}

interface Shape {
  buyers: number
  sellers: number
  slots: number
  tables: number
  meetings: number
}

const shapes: Record<string, Shape> = {
  'made-up-12300': { buyers: 683, sellers: 1700, slots: 30, tables: 450, meetings: 12_300 },
  'made-up-32000': { buyers: 400, sellers: 2500, slots: 90, tables: 400, meetings: 32_000 },
}
const seed = 7
/** Nobody has more meetings than this share of the slots, so that the round stays possible. */
const fullest = 0.95

/** The published instances where they lie, and the made-up ones, which are written into a folder. */
export function casesIn(published: string, folder: string): Case[] {
  return [...publishedIn(published), ...madeUpIn(folder)]
}

function publishedIn(folder: string): Case[] {
  if (!existsSync(folder)) return []
  const { files }: { files: Record<string, number | null> } = JSON.parse(
    readFileSync(join(folder, 'optima.json'), 'utf8'),
  )
  return readdirSync(folder)
    .filter((name) => name.endsWith('.dzn'))
    .toSorted()
    .map((name) => ({ name: name.replace(/\.dzn$/, ''), file: join(folder, name), published: files[name] }))
}

function madeUpIn(folder: string): Case[] {
  mkdirSync(folder, { recursive: true })
  return Object.entries(shapes).map(([name, shape]) => {
    const file = join(folder, `${name}.json`)
    writeFileSync(file, JSON.stringify(madeUpRound(shape)))
    return { name, file, published: undefined }
  })
}

/** Pairs drawn at random, each once, of a buyer and a seller who are always free; the same for the same shape. */
export function madeUpRound({ buyers, sellers, slots, tables, meetings }: Shape) {
  const next = chance(seed)
  const most = Math.floor(slots * fullest)
  const count = new Map<string, number>()
  const pairs = new Set<string>()
  while (pairs.size < meetings) {
    const both = [`b${Math.floor(next() * buyers)}`, `s${Math.floor(next() * sellers)}`]
    if (both.some((who) => (count.get(who) ?? 0) >= most) || pairs.has(both.join(' '))) continue
    pairs.add(both.join(' '))
    for (const who of both) count.set(who, (count.get(who) ?? 0) + 1)
  }
  const people = (letter: string, size: number) => Array.from({ length: size }, (_, at) => ({ name: `${letter}${at}` }))
  return {
    slots,
    tables,
    // Nobody asked for fairness here: what is compared is the sum of all breaks.
    fairness: slots,
    participants: [...people('b', buyers), ...people('s', sellers)],
    meetings: [...pairs].map((pair) => ({ name: pair, pair: pair.split(' ') })),
  }
}
