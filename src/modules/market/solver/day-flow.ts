/** The days of some participants who are alike, as a flow through the slots. */
interface Days {
  name: string
  /** Meetings of each. */
  meetings: number
  open: readonly boolean[]
  /** How many participants. */
  size: number
  slots: number
  /** Slots in which a new day begins, beside the first. */
  dayStarts: readonly number[]
}

interface Flow {
  /** Equations of a linear program, as HiGHS reads them. */
  rules: string[]
  /** Variables that cost one break each. */
  cost: string[]
  /** By slot, the variables of those who meet in it. */
  busy: string[][]
}

/** How somebody's day stands between two slots. */
type Stage = 'waiting' | 'meeting' | 'idle' | 'done'

interface Step {
  from: Stage
  to: Stage
  meets: boolean
  cost: boolean
}

const steps: readonly Step[] = [
  { from: 'waiting', to: 'waiting', meets: false, cost: false },
  { from: 'waiting', to: 'meeting', meets: true, cost: false },
  { from: 'meeting', to: 'meeting', meets: true, cost: false },
  { from: 'meeting', to: 'idle', meets: false, cost: false },
  { from: 'idle', to: 'idle', meets: false, cost: false },
  { from: 'idle', to: 'meeting', meets: true, cost: true },
  { from: 'meeting', to: 'done', meets: false, cost: false },
  { from: 'done', to: 'done', meets: false, cost: false },
]

/** Whoever idled or had just met may begin anew in the morning. */
const morningSteps: readonly Step[] = [
  ...steps.map((step) => ({ ...step, cost: false })),
  { from: 'idle', to: 'waiting', meets: false, cost: false },
  { from: 'meeting', to: 'waiting', meets: false, cost: false },
]

export function dayFlow({ name, meetings, open, size, slots, dayStarts }: Days): Flow {
  const into = new Map<string, string[]>()
  const out = new Map<string, string[]>()
  const flow: Flow = { rules: [], cost: [], busy: Array.from({ length: slots }, () => []) }
  for (const { slot, met } of moments(slots, meetings))
    for (const [index, step] of (dayStarts.includes(slot) ? morningSteps : steps).entries()) {
      const isFirstDay = !dayStarts.some((start) => start <= slot)
      if (!isPossible(step, { met, meetings, left: slots - slot, open: open[slot] ?? false, isFirstDay })) continue
      const variable = `${name}s${slot}m${met}k${index}`
      push(out, `${slot} ${met} ${step.from}`, variable)
      push(into, `${slot + 1} ${met + Number(step.meets)} ${step.to}`, variable)
      flow.cost.push(...(step.cost ? [variable] : []))
      flow.busy[slot]?.push(...(step.meets ? [variable] : []))
    }
  return { ...flow, rules: balance({ into, out, slots, meetings, size }) }
}

function moments(slots: number, meetings: number) {
  return Array.from({ length: slots }, (_, slot) =>
    Array.from({ length: meetings + 1 }, (__, met) => ({ slot, met })),
  ).flat()
}

interface Moment {
  met: number
  meetings: number
  /** Slots that are left, this one included. */
  left: number
  open: boolean
  isFirstDay: boolean
}

function isPossible(step: Step, { isFirstDay, ...moment }: Moment) {
  const { met } = moment
  if (met === 0 ? step.from !== 'waiting' : step.from === 'waiting' && isFirstDay) return false
  return leavesTime(step, moment)
}

function leavesTime({ from, to, meets }: Step, { met, meetings, left, open }: Omit<Moment, 'isFirstDay'>) {
  if (meets && (!open || met === meetings)) return false
  if (from === 'done' || to === 'done' ? met !== meetings : met === meetings && !meets) return false
  return meetings - met - Number(meets) <= left - 1
}

interface Ends {
  into: ReadonlyMap<string, string[]>
  out: ReadonlyMap<string, string[]>
  slots: number
  meetings: number
  size: number
}

/** What flows in flows out; the day begins waiting and ends with every meeting had. */
function balance({ into, out, slots, meetings, size }: Ends): string[] {
  const places = new Set([...into.keys(), ...out.keys()])
  return [...places].flatMap((place) => {
    const ins = into.get(place) ?? []
    const outs = out.get(place) ?? []
    if (place === '0 0 waiting') return [`${outs.join(' + ')} = ${size}`]
    const [slot, met] = place.split(' ').map(Number)
    if (slot === slots && met === meetings) return []
    return ins.length && outs.length ? [`${ins.join(' + ')} - ${outs.join(' - ')} = 0`] : none([...ins, ...outs])
  })
}

function none(variables: readonly string[]) {
  return variables.map((variable) => `${variable} = 0`)
}

function push(map: Map<string, string[]>, key: string, value: string) {
  map.set(key, [...(map.get(key) ?? []), value])
}
