import type { LoadResult } from './results.ts'
import { milliseconds, whole } from './report/words.ts'

const began = performance.now()

/** A line on the console, with the seconds since the bench began. */
export function say(line: string): void {
  const seconds = String(Math.round((performance.now() - began) / 1000)).padStart(4)
  console.log(`${seconds} s  ${line}`)
}

export function sayLoad(results: readonly LoadResult[]): void {
  const [first] = results
  const sides = results.map(
    ({ side, perSecond, latencies: { p50, p95 } }) =>
      `${side} ${whole(perSecond)}/s, p50 ${milliseconds(p50)}, p95 ${milliseconds(p95)}`,
  )
  say(`${first?.kind} at ${first?.connections}: ${sides.join('; ')}`)
}
