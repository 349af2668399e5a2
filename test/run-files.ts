import { cpus } from 'node:os'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'

/**
 * Runs the test files, two at a time, printing what fails; journeys in the browser come last, since they take the longest. What
 * is held against a clock, or counts what the garbage collector did meanwhile, has the machine for itself.
 */
export async function runFiles(files: string[]): Promise<{ passed: number; failed: number }> {
  const journeys = files.filter((file) => file.includes('end-to-end'))
  const measured = files.filter((file) => /operation\/start|budgets\/left-behind/.test(file))
  const others = files.filter((file) => !journeys.includes(file) && !measured.includes(file))
  const alone = await runSome(measured, 1)
  const first = await runSome(others, Math.max(2, cpus().length))
  const second = await runSome(journeys, 2)
  const parts = [alone, first, second]
  return {
    passed: parts.reduce((sum, { passed }) => sum + passed, 0),
    failed: parts.reduce((sum, { failed }) => sum + failed, 0),
  }
}

async function runSome(files: string[], concurrency: number) {
  const counts = { passed: 0, failed: 0 }
  if (!files.length) return counts
  const stream = run({ files, concurrency, execArgv: ['--enable-source-maps'], timeout: 590_000 })
  stream.on('test:pass', (event) => {
    if (isTest(event)) counts.passed++
  })
  stream.on('test:fail', (event) => {
    if (isTest(event)) counts.failed++
  })
  const report = stream.compose(new spec())
  for await (const chunk of report) process.stdout.write(String(chunk))
  return counts
}

// A suite and a file pass when their tests do: counting them too would count twice. A file that breaks has no test to say so.
function isTest({
  details,
  nesting,
  name,
}: {
  details: { type?: string | undefined; error?: unknown }
  nesting: number
  name: string
}) {
  if (details.type === 'suite') return false
  return !(nesting === 0 && name.endsWith('.test.js')) || Boolean(details.error)
}
