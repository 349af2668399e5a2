import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Linux counts in hundredths of a second for every program, whatever its own clock is (USER_HZ, proc(5)). */
const millisecondsOfTick = 10

interface Stat {
  parent: number
  own: number
  /** Of children that ended and were waited for. */
  ended: number
}

/** Processor time of a process with all its threads, in milliseconds; 0 once it is gone. */
export function processTime(pid: number): number {
  const stat = readStat(pid)
  return stat ? stat.own * millisecondsOfTick : 0
}

/** Processor time of a process and of all that it started, those that ended included, in milliseconds. */
export function treeTime(root: number): number {
  const all = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      const stat = readStat(Number(entry))
      return stat ? [{ pid: Number(entry), ...stat }] : []
    })
  const sum = (pid: number): number => {
    const self = all.find((each) => each.pid === pid)
    const children = all.filter(({ parent }) => parent === pid).map((child) => sum(child.pid))
    return (self ? self.own + self.ended : 0) + children.reduce((total, each) => total + each, 0)
  }
  return sum(root) * millisecondsOfTick
}

/** Processor time of a PostgreSQL: every process that works in its data folder, and those of its children that ended. */
export function databaseTime(dataFolder: string): number {
  const workers = workersIn(dataFolder)
  const stats = workers.map((pid) => ({ pid, stat: readStat(pid) }))
  const ticks = stats.map(({ stat }) => (stat ? stat.own + endedUnderPostmaster(stat, workers) : 0))
  return ticks.reduce((sum, each) => sum + each, 0) * millisecondsOfTick
}

// Every worker is a child of the postmaster, whose own count of ended children therefore holds all of them once.
function endedUnderPostmaster({ parent, ended }: Stat, workers: readonly number[]) {
  return workers.includes(parent) ? 0 : ended
}

export function workersIn(dataFolder: string): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && workingFolder(entry) === dataFolder)
    .map(Number)
}

function workingFolder(pid: string) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

function readStat(pid: number): Stat | null {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return null
  }
}

/** A line of /proc/<pid>/stat. The program's name stands in brackets and may hold blanks and brackets itself. */
export function parseStat(line: string): Stat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  // Counted from the state, which is field 3 of proc(5): ppid is 4, utime 14, stime 15, cutime 16, cstime 17.
  const field = (number: number) => Number(fields[number - 3])
  return { parent: field(4), own: field(14) + field(15), ended: field(16) + field(17) }
}
