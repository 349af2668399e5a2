import { readFileSync } from 'node:fs'

export interface Memory {
  /** What the process holds in memory, shared pages counted whole (RSS), in MiB. */
  resident: number
  /** The same, shared pages divided by how many share them (PSS), in MiB. */
  proportional: number
}

export function memoryOf(pid: number): Memory {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  return { resident: mebibytes(text, 'Rss'), proportional: mebibytes(text, 'Pss') }
}

export function memoryOfAll(pids: readonly number[]): Memory {
  const all = pids.map(memoryOf)
  const sum = (key: keyof Memory) => all.reduce((total, memory) => total + memory[key], 0)
  return { resident: sum('resident'), proportional: sum('proportional') }
}

function mebibytes(text: string, name: string) {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]) / 1024
}
