import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Results } from '../results.ts'
import { report } from './report.ts'

export function writeReport(folder: string, results: Results): void {
  writeFileSync(join(folder, 'results.md'), report(results))
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, null, 1)}\n`)
}
