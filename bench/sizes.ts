import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Unclear } from './arguments.ts'

export interface SizeWishes {
  /** How many learners or organisations, the smallest first. */
  sizes: readonly number[]
  /** Where the databases are kept, one folder a size, also when the filling is cut. */
  data: string
  /** Requests of each page at each size. */
  requests: number
  out: string | null
}

/** What is measured where nothing else is asked for. */
interface Usual {
  sizes: readonly number[]
  /** Name of the folder of its databases. */
  folder: string
  requests: number
}

export function readSizeWishes(words: readonly string[], usual: Usual): SizeWishes {
  const { sizes, data, requests, out } = parsed(words)
  return {
    sizes:
      sizes === undefined
        ? usual.sizes
        : sizes
            .split(',')
            .map(readSize)
            .toSorted((one, other) => one - other),
    data: resolve(data ?? join(tmpdir(), usual.folder)),
    requests: readWhole(requests ?? String(usual.requests), { name: '--requests', least: 20, most: 100_000 }),
    out: out ?? null,
  }
}

function readSize(text: string) {
  return readWhole(text, { name: '--sizes', least: 100, most: 10_000_000 })
}

function readWhole(text: string, { name, least, most }: { name: string; least: number; most: number }) {
  const value = Number(text)
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new Unclear(`${name} takes whole numbers from ${least} to ${most}; '${text}' is none.`)
}

function parsed(words: readonly string[]) {
  const options = {
    sizes: { type: 'string' },
    data: { type: 'string' },
    requests: { type: 'string' },
    out: { type: 'string' },
  } as const
  try {
    return parseArgs({ args: [...words], options }).values
  } catch (problem) {
    throw new Unclear(problem instanceof Error ? problem.message : String(problem))
  }
}
