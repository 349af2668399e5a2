// The whole test command: format, lint, walls and types, then every test file, on a PostgreSQL made for this run.
import { globSync } from 'node:fs'
import { startTestDatabase } from './database-server.ts'
import { runChecks } from './checks.ts'
import { runFiles } from './run-files.ts'

const wanted = process.argv.slice(2)
const started = performance.now()
const only = wanted.length > 0
const files = (only ? wanted : ['src', 'test', 'client']).flatMap((place) =>
  /\.test\.tsx?$/.test(place) ? [place] : globSync(`${place}/**/*.test.{ts,tsx}`),
)

const checks = only ? { passed: 0, failed: 0 } : await runChecks()
const database = await startTestDatabase()
process.env['TEST_DATABASE'] = database.socketFolder
try {
  const tests = await runFiles(files.toSorted())
  const passed = checks.passed + tests.passed
  const failed = checks.failed + tests.failed
  console.log(`\nin ${Math.round((performance.now() - started) / 1000)} s`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed || !passed ? 1 : 0
} finally {
  await database.stop()
}
