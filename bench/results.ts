import type { Weighed } from './browser/weight.ts'
import type { Latencies, Spread } from './statistics.ts'
import type { LoadKind } from './pages/kinds.ts'
import type { Machine } from './machine.ts'
import type { Memory } from './processor/memory.ts'

/** What one side did under one load, all its rounds together. */
export interface LoadResult {
  /** A kind of page, or 'ok': the yardstick. */
  kind: LoadKind | 'ok'
  side: string
  connections: number
  perSecond: number
  latencies: Latencies
  /** Processor milliseconds a request; null where nobody may look. */
  processor: { server: number; database: number } | null
  /** Share of its rounds in which the generator's own processor was busy. */
  generatorShare: number
}

export interface Results {
  machine: Machine
  seconds: number
  rounds: number
  loads: LoadResult[]
  learners: number
  /** After the run of 50 connections. */
  memory: { server: Memory; database: Memory } | null
  coldStarts: { name: string; milliseconds: Spread }[]
  weights: Weight[]
  paints: Paint[]
  /** Name and version of the browser; null where none was needed. */
  browser: string | null
  kept: Kept | null
  /** Seconds that the whole bench took. */
  took: number
}

export interface Weight extends Weighed {
  kind: LoadKind
  side: string
  view: 'first' | 'again'
}

export interface Paint {
  kind: LoadKind
  side: string
  milliseconds: Spread
}

/** What became of the acknowledged statements. */
export interface Kept {
  acknowledged: number
  found: number
  sent: number
  added: number
}
