import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AgendaResults, agendaSection } from '../agendas/report.ts'
import type { Results } from '../results.ts'
import { report } from './report.ts'

export function writeReport(folder: string, results: Results): void {
  writeFileSync(join(folder, 'results.md'), withRounds(folder, results))
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, null, 1)}\n`)
}

/** Puts what rounds came to into the report that stands. */
export function renewReport(folder: string): void {
  const results = read<Results>(join(folder, 'results.json'))
  if (results) writeFileSync(join(folder, 'results.md'), withRounds(folder, results))
}

/** What was measured of rounds stands in the same report, as it was measured last. */
function withRounds(folder: string, results: Results): string {
  const rounds = read<AgendaResults>(join(folder, 'rounds.json'))
  return rounds ? `${report(results)}\n${agendaSection(rounds)}\n` : report(results)
}

function read<shape>(file: string): shape | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as shape) : null
}
