import type { LoadResult } from './results.ts'
import { duration, milliseconds, whole } from './report/words.ts'

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

const wide = 40
let shown = -1

/** On a terminal one line that grows; elsewhere a line for every tenth. */
export function showBar(share: number, seconds: number) {
  const filled = Math.round(share * wide)
  const line = `  ${'█'.repeat(filled)}${'░'.repeat(wide - filled)} ${Math.round(share * 100)} %, ${duration((seconds / share) * (1 - share))} left`
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${share === 1 ? '\n' : '  '}`)
  else if (Math.floor(share * 10) !== shown) say(line)
  shown = share === 1 ? -1 : Math.floor(share * 10)
}
