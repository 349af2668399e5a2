import highs from 'highs'
import { type Instance, meetingsOf, openSlots } from '../rules/round/instance.ts'
import { dayFlow } from './day-flow.ts'

/**
 * A lower bound on the breaks from the tables alone: each participant's day as a path through the slots, all days together within
 * the seats of each slot, whoever meets whom. Participants with the same days are one flow. A linear program; milliseconds.
 */
export async function flowBound(instance: Instance): Promise<number> {
  const { slots, dayStarts = [] } = instance
  const groups = groupsOf(instance)
  const flows = groups.map(({ meetings, open, size }, group) =>
    dayFlow({ name: `g${group}`, meetings, open, size, slots, dayStarts }),
  )
  const costs = flows.flatMap(({ cost }) => cost)
  if (!costs.length) return 0
  const seats = Array.from({ length: instance.slots }, (_, slot) => {
    const busy = flows.flatMap(({ busy: at }) => at[slot] ?? [])
    return busy.length ? [`${busy.join(' + ')} - 2 t${slot} = 0`] : []
  }).flat()
  const tables = Array.from({ length: instance.slots }, (_, slot) => `0 <= t${slot} <= ${instance.tables}`)
  const rules = [...flows.flatMap(({ rules: each }) => each), ...seats]
  const program = [
    'Minimize',
    ` breaks: ${costs.join(' + ')}`,
    'Subject To',
    ...rules.map((rule, index) => ` r${index}: ${rule}`),
    'Bounds',
    ...tables,
    'End',
  ].join('\n')
  const { Status, ObjectiveValue } = (await load()).solve(program)
  // The bound of a relaxation, rounded up; a little below a whole number is that number.
  return Status === 'Optimal' ? Math.max(0, Math.ceil(ObjectiveValue - 1e-6)) : 0
}

// The types of the package describe a module of ES and the package is one of CommonJS.
const load = highs as unknown as typeof highs.default

interface Group {
  meetings: number
  /** Whether somebody of the group can meet in each slot. */
  open: boolean[]
  size: number
}

function groupsOf(instance: Instance): Group[] {
  const open = openSlots(instance)
  const groups = new Map<string, Group>()
  for (const own of meetingsOf(instance)) {
    if (!own.length) continue
    const can = Array.from({ length: instance.slots }, (_, slot) =>
      own.some((meeting) => open[meeting]?.includes(slot)),
    )
    const key = `${own.length} ${can.map(Number).join('')}`
    const group = groups.get(key) ?? { meetings: own.length, open: can, size: 0 }
    groups.set(key, { ...group, size: group.size + 1 })
  }
  return [...groups.values()]
}
