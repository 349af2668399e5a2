export const dyes = ['anil', 'grana', 'retama', 'chilca'] as const
export type Dye = (typeof dyes)[number]

export interface Weave {
  dye: Dye
  /** Cells along the band until the figure repeats. */
  width: number
  /** Threads across the band, selvedges included. */
  height: number
  /** SVG path of the second thread, one stroke a float, in cells. */
  figure: string
}

type Figure = (x: number, y: number, half: number) => boolean

const half = (n: number) => Math.floor(Math.abs(n) / 2)
const steps = (x: number, y: number) => half(x) + Math.abs(y)

// x and y are counted from the middle of the figure; a cell is lifted where the answer is true.
const figures: readonly Figure[] = [
  (x, y) => steps(x, y) % 5 < 2,
  (x, y) => steps(x, y) % 6 < 3,
  (x, y) => Math.floor((Math.abs(x) + 2 * Math.abs(y)) / 4) % 2 === 0,
  (x, y) => (half(x) + y + 20) % 5 < 2,
  (x, y) => (half(x) + y + 20) % 6 < 3,
  (x, y) => [0, 1, 3, 4].includes(steps(x, y)),
  (x, y) => steps(x, y) < 3 || steps(x, y) === 4,
  (x, y) => [1, 3].includes(steps(x, y)),
  (x, y) => Math.max(half(x), Math.abs(y)) % 2 === 0,
  (x, y, end) => steps(x, y) === 0 || steps(x, y) === 2 || steps(x, y) >= end / 2,
]
const repeats = [8, 10, 12] as const
const selvedges = ['####', '## #', '##  '] as const
const reach = 4

// Found by search: with this start the four countries have four dyes, and no sector or course of the first programme
// stands beside one of its own dye. Another value reweaves every band.
const dyebath = 0x22a77e

/** The band of a key: the same key is woven the same way everywhere, for good. */
export function weave(key: string): Weave {
  const pick = choices(key)
  const draft = { lifted: pick(figures), end: pick(repeats) }
  const dye = pick(dyes)
  return { dye, ...woven({ ...draft, turned: pick([false, true]), selvedge: pick(selvedges) }) }
}

type Cloth = Omit<Weave, 'dye'>

interface Draft {
  lifted: Figure
  end: number
  turned: boolean
  selvedge: string
}

/** Weaving costs 0.04 ms, a list shows two dozen bands, and there are 180 cloths in all: each is woven once. */
function woven(draft: Draft): Cloth {
  const name = [figures.indexOf(draft.lifted), draft.end, draft.turned, draft.selvedge].join()
  const cloth = cloths.get(name) ?? weaveAnew(draft)
  cloths.set(name, cloth)
  return cloth
}

const cloths = new Map<string, Cloth>()

function weaveAnew({ lifted, end, turned, selvedge }: Draft): Cloth {
  const drawn = Array.from({ length: 2 * reach + 1 }, (_, row) =>
    Array.from({ length: 2 * end }, (_, cell) => lifted(cell - end, row - reach, end) !== turned),
  )
  const rows = pale(drawn) ? drawn.map((row) => row.map((cell) => !cell)) : drawn
  const width = 2 * end
  const height = rows.length + 4
  const edge = selvedge.repeat(width / 4)
  const threads = rows.map((row, at) => floats(row.map((cell) => (cell ? '#' : ' ')).join(''), at + 2.5))
  return { width, height, figure: [floats(edge, 0.5), ...threads, floats(edge, height - 0.5)].join('') }
}

// The dye carries the band: where more than half of it would show undyed thread, the two change places.
function pale(rows: readonly boolean[][]) {
  const cells = rows.flat()
  return cells.filter(Boolean).length > cells.length * 0.55
}

function floats(row: string, y: number) {
  return [...row.matchAll(/#+/g)].map((run) => `M${run.index} ${y}h${run[0].length}`).join('')
}

// FNV-1a, then MurmurHash3's finisher so that near keys fall far apart.
function choices(key: string) {
  let seed = dyebath
  for (const letter of key.normalize('NFC')) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  seed = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b)
  seed = Math.imul(seed ^ (seed >>> 13), 0xc2b2ae35)
  let left = (seed ^ (seed >>> 16)) >>> 0
  return <item>(items: readonly [item, ...item[]] | readonly item[]): item => {
    const item = items[left % items.length]
    left = Math.floor(left / items.length)
    if (item === undefined) throw new Error('Nothing to choose from')
    return item
  }
}

/** An id for the pattern of a key, unique on a page as long as the place is. */
export function patternId(key: string, place: string): string {
  return `band-${place}-${key.replace(/[^a-zA-Z0-9]+/g, '-')}`
}
