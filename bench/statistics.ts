export interface Latencies {
  samples: number
  p50: number
  p95: number
  p99: number
  most: number
}

/** The smallest sample that at least this share of the samples does not exceed (nearest rank), so that it was really seen. */
export function percentile(sorted: Float64Array, share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length))
  return sorted[rank - 1] ?? Number.NaN
}

/** Of samples in milliseconds, taken in one or more rounds. */
export function latenciesOf(rounds: readonly Float64Array[]): Latencies {
  const all = new Float64Array(rounds.reduce((sum, { length }) => sum + length, 0))
  let filled = 0
  for (const round of rounds) {
    all.set(round, filled)
    filled += round.length
  }
  all.sort()
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(all, share)) as [number, number, number]
  return { samples: all.length, p50, p95, p99, most: all.at(-1) ?? Number.NaN }
}

export interface Spread {
  samples: number
  least: number
  median: number
  most: number
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values).sort()
  const middle = sorted.length / 2
  const median = ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
  return { samples: sorted.length, least: sorted[0] ?? Number.NaN, median, most: sorted.at(-1) ?? Number.NaN }
}
