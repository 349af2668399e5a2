// The whole test command: format, lint, walls and types, then every test file, on a PostgreSQL made for this run.
import { globSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { root } from '#kernel/root.ts'
import { bundleTests } from './bundle.ts'
import { runChecks } from './checks.ts'
import { startTestDatabase } from './database-server.ts'
import { runFiles } from './run-files.ts'

const wanted = process.argv.slice(2)
const started = performance.now()
const only = wanted.length > 0
const files = (only ? wanted : ['src', 'test', 'client', 'bench']).flatMap((place) =>
  /\.test\.tsx?$/.test(place) ? [normalize(place)] : globSync(`${place}/**/*.test.{ts,tsx}`),
)

const checks = only ? { passed: 0, failed: 0 } : await runChecks()
const database = await startTestDatabase()
process.env['TEST_DATABASE'] = database.socketFolder
process.env['NODE_COMPILE_CACHE'] = join(root, 'build/compiled-tests')
try {
  const tests = await runFiles(await bundleTests(files.toSorted()))
  const passed = checks.passed + tests.passed
  const failed = checks.failed + tests.failed
  console.log(`\nin ${Math.round((performance.now() - started) / 1000)} s`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed || !passed ? 1 : 0
} finally {
  await database.stop()
}
