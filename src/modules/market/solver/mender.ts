import { annealer } from '../rules/round/anneal.ts'
import { qualityOf, violations } from '../rules/round/check.ts'
import type { Agenda, Instance } from '../rules/round/instance.ts'
import { mendingSlots } from '../rules/round/mending-slots.ts'
import { exact, type Exact } from './exact.ts'

/** Neighbourhoods of one step, and conflicts of each. */
const triesOfStep = 24
const conflictsOfTry = 3_000
/** Moves to another agenda of as many breaks, before the neighbourhoods of a step are tried. */
const walk = { moves: 100_000, from: 0.05, to: 0.05 }
/** Share of the slots to begin with. */
const usualShare = 0.55
const fewestSlots = 3
/** In rounds of more meetings times slots times tables a step of it takes longer than all others, and its clauses as much memory again. */
const mostPlaces = 120_000
/** More slots after so many neighbourhoods in which there is nothing better. */
const patience = 60

export interface Standing {
  agenda: Agenda
  breaks: number
}

export interface Mender {
  /** One step from the better of what is given and what it had itself: the best that it has then. */
  mend(best: Standing): Promise<Standing>
}

/**
 * Asks an exact solver for fewer breaks near an agenda: within some slots, everything else as it stands. As many slots as it can see
 * through: more where they hold nothing better, fewer where they are too many.
 */
export function mender(instance: Instance, random: () => number): Mender {
  const { slots, meetings, tables } = instance
  const isOfUse = slots > fewestSlots && meetings.length * slots * tables <= mostPlaces
  const usual = Math.max(fewestSlots, Math.ceil(usualShare * slots))
  const walker = annealer(instance, random)
  let solver: Exact | undefined
  let here: Standing | undefined
  let size = usual
  let failures = 0
  const tryOnce = (near: Exact): boolean => {
    if (!here?.breaks) return false
    const within = mendingSlots(instance, here.agenda, { random, size })
    const answer = near.near({ agenda: here.agenda, slots: within, breaks: here.breaks - 1 }, conflictsOfTry)
    if (typeof answer === 'object') here = standingOf(instance, answer.agenda)
    if (typeof answer === 'object') size = usual
    else if (answer === 'unknown') size = Math.max(fewestSlots, size - 1)
    else if (++failures % patience === 0) size = Math.min(slots - 1, size + 1)
    return answer === 'none'
  }
  return {
    mend: async (best) => {
      here = here && here.breaks <= best.breaks ? here : best
      if (!here.breaks || !isOfUse) return here
      solver ??= await exact(instance, 'people')
      here = walked(instance, walker, here)
      let tries = triesOfStep
      while (tries-- > 0 && tryOnce(solver));
      return here
    },
  }
}

function standingOf(instance: Instance, agenda: Agenda): Standing {
  return { agenda, breaks: qualityOf(instance, agenda).breaks }
}

/** Another agenda that is no worse, so that its neighbourhoods are others. */
function walked(instance: Instance, walker: ReturnType<typeof annealer>, from: Standing): Standing {
  walker.take(from.agenda)
  walker.run(walk)
  const to = standingOf(instance, walker.agenda())
  return to.breaks <= from.breaks && !violations(instance, to.agenda).length ? to : from
}
