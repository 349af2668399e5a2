import { isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Instance } from '../rules/round/instance.ts'
import { FileFault } from './fault.ts'

const slot = z.int().min(1)
const name = z.string().min(1).max(200)

/** Our own file of a round, as `docs/round-file.md` describes it. Slots are counted from 1; participants and meetings have names. */
const schema = z.object({
  slots: z.int().min(1).max(10_000),
  morningSlots: z.int().min(0).optional(),
  dayStarts: z.array(slot).default([]),
  tables: z.int().min(0),
  interpreters: z.int().min(0).optional(),
  fairness: z.int().min(0).optional(),
  participants: z.array(z.object({ name, forbidden: z.array(slot).default([]), hard: z.array(slot).optional() })),
  meetings: z.array(
    z.object({
      name,
      pair: z.tuple([name, name]),
      session: z.enum(['morning', 'afternoon', 'any']).default('any'),
      fixed: slot.nullable().default(null),
      after: z.array(name).default([]),
      needsInterpreter: z.boolean().optional(),
    }),
  ),
})

export function readRoundJson(text: string, fairness: number): Instance {
  const { slots, morningSlots = slots, dayStarts, tables, interpreters, participants, meetings, ...rest } = parse(text)
  const numberOf = numbersBy(text, 'participants', participants)
  const meetingOf = numbersBy(text, 'meetings', meetings)
  return {
    participants: participants.map(({ name: called, forbidden, hard }) => ({
      name: called,
      forbidden: forbidden.map((at) => at - 1),
      ...(hard ? { hard: hard.map((at) => at - 1) } : {}),
    })),
    meetings: meetings.map(({ pair: [one, other], fixed, after, needsInterpreter, ...meeting }, index) => ({
      ...meeting,
      ...(needsInterpreter ? { needsInterpreter } : {}),
      pair: [numberOf(one, ['meetings', index, 'pair', 0]), numberOf(other, ['meetings', index, 'pair', 1])],
      fixed: fixed === null ? null : fixed - 1,
      after: after.map((earlier, at) => meetingOf(earlier, ['meetings', index, 'after', at])),
    })),
    slots,
    morningSlots,
    // What was understood of a round of one day is what it was before there were days.
    ...(dayStarts.length ? { dayStarts: dayStarts.map((at) => at - 1) } : {}),
    tables,
    ...(interpreters === undefined ? {} : { interpreters }),
    fairness: rest.fairness ?? fairness,
  }
}

function parse(text: string) {
  const result = schema.safeParse(json(text))
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = issue?.path ?? []
  throw new FileFault(lineOf(text, path), `${path.join('.') || 'the file'}: ${issue?.message}.`)
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (problem) {
    const [fault] = parseDocument(text).errors
    throw new FileFault(
      fault?.linePos?.[0].line ?? 1,
      `it is not JSON (${problem instanceof Error ? problem.message : ''}).`,
    )
  }
}

/** From a name to its number; `list` is where the file holds them. */
function numbersBy(text: string, list: 'participants' | 'meetings', all: readonly { name: string }[]) {
  const numbers = new Map<string, number>()
  all.forEach((each, number) => {
    if (numbers.has(each.name))
      throw new FileFault(lineOf(text, [list, number]), `two ${list} are called '${each.name}'.`)
    numbers.set(each.name, number)
  })
  return (wanted: string, path: readonly PropertyKey[]) => {
    const number = numbers.get(wanted)
    if (number === undefined) throw new FileFault(lineOf(text, path), `no one of the ${list} is called '${wanted}'.`)
    return number
  }
}

/** JSON is YAML, whose library knows where everything stands; it is slower, and asked only once something is wrong. */
function lineOf(text: string, path: readonly PropertyKey[]) {
  const lines = new LineCounter()
  const found = parseDocument(text, { lineCounter: lines }).getIn(path, true)
  return isNode(found) && found.range ? lines.linePos(found.range[0]).line : 1
}
