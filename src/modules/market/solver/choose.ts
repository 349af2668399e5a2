import highs from 'highs'
import type { Candidate } from '../rules/hold/wishes.ts'

// The types of the package describe a module of ES and the package is one of CommonJS.
const load = highs as unknown as typeof highs.default

/** How many meetings a participant may have, and how many they are to have where it can be. */
export interface Caps {
  most: number
  least: number
}

/** What a missing meeting of somebody's least costs: more than any one meeting is worth, so that nobody is left with less for its sake. */
const costOfMissing = 50

/**
 * The wishes that become meetings: the most valued together under the caps. Between sellers and buyers this is a flow, of which the
 * simplex method only knows whole solutions; so it is exact.
 */
export async function choose(candidates: readonly Candidate[], caps: ReadonlyMap<string, Caps>): Promise<Candidate[]> {
  if (!candidates.length) return []
  const of = new Map<string, number[]>()
  candidates.forEach(({ seller, buyer }, number) => {
    for (const each of [seller, buyer]) of.set(each, [...(of.get(each) ?? []), number])
  })
  const people = [...of].map(([id, numbers], place) => ({ place, numbers, ...(caps.get(id) ?? { most: 0, least: 0 }) }))
  const short = people.filter(({ least }) => least > 0)
  const sum = (numbers: readonly number[]) => numbers.map((number) => `x${number}`).join(' + ')
  const program = [
    'Maximize',
    ` value: ${candidates.map(({ value }, number) => `${value} x${number}`).join(' + ')}${short.map(({ place }) => ` - ${costOfMissing} s${place}`).join('')}`,
    'Subject To',
    ...people.map(({ place, numbers, most }) => ` c${place}: ${sum(numbers)} <= ${most}`),
    ...short.map(({ place, numbers, least }) => ` l${place}: ${sum(numbers)} + s${place} >= ${least}`),
    'Bounds',
    ...candidates.map((_, number) => ` 0 <= x${number} <= 1`),
    'End',
  ].join('\n')
  const solution = (await load()).solve(program)
  if (solution.Status !== 'Optimal') throw new Error(`The wishes could not be chosen: ${solution.Status}.`)
  return candidates.filter((_, number) => {
    const column = solution.Columns[`x${number}`]
    return column !== undefined && 'Primal' in column && column.Primal > 0.5
  })
}
