import type { Candidate } from '../rules/hold/wishes.ts'
import { solveProgram } from './solve-program.ts'

/** How many meetings a participant may have, and how many they are to have where it can be. */
export interface Caps {
  most: number
  least: number
}

/** Meetings that some are to have together, where it can be. */
export interface Together {
  people: ReadonlySet<string>
  least: number
}

interface Rules {
  caps: ReadonlyMap<string, Caps>
  together: readonly Together[]
  /** Whether anybody may meet anybody: then what is relaxed may be halved, and whole numbers are asked for. */
  isEveryone: boolean
}

/** What a missing meeting of a promised least costs: more than any one meeting is worth, so that nobody is left with less for its sake. */
const costOfMissing = 50

/**
 * The wishes that become meetings: the most valued together under the caps. Between sellers and buyers this is a flow, whose program
 * only has whole corners; among everyone it is a matching, solved in whole numbers. Exact in both.
 */
export async function choose(candidates: readonly Candidate[], rules: Rules): Promise<Candidate[]> {
  if (!candidates.length) return []
  const { status, chosen } = await solveProgram(programOf(candidates, rules))
  if (status !== 'Optimal') throw new Error(`The wishes could not be chosen: ${status}.`)
  const isChosen = new Set(chosen)
  return candidates.filter((_, number) => isChosen.has(`x${number}`))
}

function programOf(candidates: readonly Candidate[], { caps, together, isEveryone }: Rules): string {
  const leasts = leastsOf(candidates, { caps, together })
  const values = candidates.map(({ value }, number) => `${value} x${number}`)
  const names = candidates.map((_, number) => `x${number}`)
  return [
    'Maximize',
    ` value: ${values.join(' + ')}${leasts.map((_, place) => ` - ${costOfMissing} s${place}`).join('')}`,
    'Subject To',
    ...numbersOf(candidates).map(
      ([who, numbers], place) => ` c${place}: ${sum(numbers)} <= ${caps.get(who)?.most ?? 0}`,
    ),
    ...leasts.map(({ numbers, least }, place) => ` l${place}: ${sum(numbers)} + s${place} >= ${least}`),
    'Bounds',
    ...names.map((name) => ` 0 <= ${name} <= 1`),
    ...(isEveryone ? ['Binary', ` ${names.join(' ')}`] : []),
    'End',
  ].join('\n')
}

function leastsOf(candidates: readonly Candidate[], { caps, together }: Pick<Rules, 'caps' | 'together'>) {
  const own = numbersOf(candidates).map(([who, numbers]) => ({ numbers, least: caps.get(who)?.least ?? 0 }))
  const shared = together.map(({ people, least }) => ({
    least,
    numbers: candidates.flatMap(({ seller, buyer }, number) =>
      people.has(seller) || people.has(buyer) ? [number] : [],
    ),
  }))
  return [...own, ...shared].filter(({ least, numbers }) => least > 0 && numbers.length)
}

/** Candidates of each, by number. */
function numbersOf(candidates: readonly Candidate[]): [string, number[]][] {
  const of = new Map<string, number[]>()
  candidates.forEach(({ seller, buyer }, number) => {
    for (const each of [seller, buyer]) {
      const list = of.get(each)
      if (list) list.push(number)
      else of.set(each, [number])
    }
  })
  return [...of]
}

function sum(numbers: readonly number[]) {
  return numbers.map((number) => `x${number}`).join(' + ')
}
