import { annealer } from '../round/anneal.ts'
import type { Instance } from '../round/instance.ts'
import { impossibilities } from '../round/impossible.ts'
import { randomOf } from '../round/random.ts'

/**
 * The meetings, by number, that can all be placed: as many as can be of the first ones, since they stand in the order of their
 * value. So nobody is left without an agenda because of one wish; which is left out hangs on the seed, not on a clock.
 */
export function placeable(instance: Instance, seed: number): number[] {
  const kept: number[] = []
  add(
    instance.meetings.map((_, number) => number),
    { instance, kept, seed },
  )
  return kept
}

interface Adding {
  instance: Instance
  kept: number[]
  seed: number
}

/** All of them where that goes; else the first half, then the second, down to single ones. */
function add(numbers: readonly number[], adding: Adding) {
  if (!numbers.length) return
  if (goes([...adding.kept, ...numbers], adding)) adding.kept.push(...numbers)
  else if (numbers.length > 1) {
    const half = Math.ceil(numbers.length / 2)
    add(numbers.slice(0, half), adding)
    add(numbers.slice(half), adding)
  }
}

const triesOfMeeting = 20

function goes(numbers: readonly number[], { instance, seed }: Adding) {
  const part = { ...instance, meetings: numbers.flatMap((number) => instance.meetings[number] ?? []) }
  if (impossibilities(part).length) return false
  return annealer(part, randomOf(seed)).fill(triesOfMeeting * numbers.length + 500)
}
