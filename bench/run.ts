// The bench: what the pages cost, on this machine, beside a floor that anyone can check.
import { Unclear } from './arguments.ts'
import { endAll } from './servers/child.ts'
import { runBench } from './bench.ts'
import { runAgendas } from './agendas/agendas.ts'
import { runDirectory } from './directory/directory.ts'
import { runGrowth } from './growth/growth.ts'

process.once('exit', endAll)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

try {
  const [first, ...rest] = process.argv.slice(2)
  if (first === 'growth') await runGrowth(rest)
  else if (first === 'directory') await runDirectory(rest)
  else if (first === 'rounds') await runAgendas(rest)
  else await runBench(process.argv.slice(2))
} catch (problem) {
  console.error(problem instanceof Unclear ? problem.message : problem)
  process.exitCode = 1
}
