import { parseArgs } from 'node:util'
import { loadKinds, type LoadKind } from './pages/kinds.ts'

export interface Wishes {
  only: readonly LoadKind[]
  /** Measured seconds for each page, number of connections and side, in all rounds together. */
  seconds: number
  quick: boolean
  /** Path of a file that describes another site. */
  peer: string | null
  /** Folder of the report; null for the usual one. */
  out: string | null
}

/** Somebody asked for what the bench does not do; the message is for the console. */
export class Unclear extends Error {}

export function readWishes(words: readonly string[]): Wishes {
  const given = parsed(words)
  const only = given.only?.split(',').map(loadKind) ?? [...loadKinds]
  const seconds = Number(given.seconds ?? (given.quick ? 0.6 : 6))
  if (!(seconds >= 0.2 && seconds <= 120)) throw new Unclear('--seconds takes a number from 0.2 to 120.')
  return { only, seconds, quick: given.quick ?? false, peer: given.peer ?? null, out: given.out ?? null }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        only: { type: 'string' },
        seconds: { type: 'string' },
        quick: { type: 'boolean' },
        peer: { type: 'string' },
        out: { type: 'string' },
      },
    }).values
  } catch (problem) {
    throw new Unclear(problem instanceof Error ? problem.message : String(problem))
  }
}

function loadKind(word: string): LoadKind {
  const kind = loadKinds.find((known) => known === word.trim())
  if (!kind) throw new Unclear(`--only takes ${loadKinds.join(', ')}, by commas; '${word}' is none of them.`)
  return kind
}
