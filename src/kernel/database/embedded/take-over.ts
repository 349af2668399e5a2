import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { OperatorProblem } from '../../problem.ts'
import type { Places } from './places.ts'

/**
 * Stops a PostgreSQL that outlived its server, and clears what a dead one left behind. Who works in the data folder is read
 * from /proc, because the process number in postmaster.pid may by now be a zombie or somebody else. Call it only under the data folder's lock.
 */
export async function takeOver(places: Places): Promise<void> {
  const file = join(places.data, 'postmaster.pid')
  if (!existsSync(file)) return

  const postmaster = readFileSync(file, 'utf8').split('\n')[0]?.trim() ?? ''
  if (workersIn(places.data).includes(postmaster)) process.kill(Number(postmaster), 'SIGINT')
  await untilEmpty(places.data)
  for (const left of [file, join(places.sockets, '.s.PGSQL.5432.lock'), join(places.sockets, '.s.PGSQL.5432')])
    rmSync(left, { force: true })
}

async function untilEmpty(folder: string) {
  for (let tries = 0; workersIn(folder).length; tries++) {
    if (tries === 500)
      throw new OperatorProblem(`A PostgreSQL that does not stop is using ${folder}. Stop it, then start again.`)
    await pause(20)
  }
}

function workersIn(folder: string): string[] {
  return readdirSync('/proc').filter((entry) => /^\d+$/.test(entry) && workingFolder(entry) === folder)
}

function workingFolder(pid: string) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}
