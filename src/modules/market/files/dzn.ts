import type { Instance, Meeting } from '../rules/round/instance.ts'
import { FileFault } from './fault.ts'

const sessions = ['morning', 'afternoon', 'any'] as const

/**
 * A file of the published benchmark (MiniZinc data, ids from 1). Of MiniZinc's language only assignments of whole numbers, lists,
 * lists of sets and the two-dimensional list `requested` are read: all that the benchmark uses.
 */
export function readDzn(text: string, fairness: number): Instance {
  const file = assignments(text)
  const slots = numberOf(file, 'nTotalSlots')
  const people = numberOf(file, 'nBusiness')
  const meetings = meetingsIn(file, people)
  const forbidden = optional(file, 'forbidden', setsOf)
  return {
    participants: Array.from({ length: people }, (_, index) => ({
      name: String(index + 1),
      forbidden: fromOne(forbidden[index]),
    })),
    meetings,
    slots,
    morningSlots: file.has('nMorningSlots') ? numberOf(file, 'nMorningSlots') : slots,
    tables: numberOf(file, 'nTables'),
    fairness,
  }
}

function meetingsIn(file: DataFile, people: number): Meeting[] {
  const requested = rowsOf(file, 'requested')
  const fixed = optional(file, 'fixed', listOf)
  const after = optional(file, 'precedences', setsOf)
  const { line } = given(file, 'nMeetings')
  if (numberOf(file, 'nMeetings') !== requested.length)
    throw new FileFault(line, `nMeetings is not the ${requested.length} rows of requested.`)
  return requested.map(({ row, line: at }, index) => ({
    ...pairAndSession(row, at, people),
    name: String(index + 1),
    fixed: fromOne([fixed[index] ?? 0])[0] ?? null,
    after: fromOne(after[index]),
  }))
}

function pairAndSession([one = 0, other = 0, number = 0]: readonly number[], line: number, people: number) {
  const stranger = [one, other].find((participant) => participant < 1 || participant > people)
  if (stranger !== undefined) throw new FileFault(line, `participant ${stranger} is not one of ${people}.`)
  const session = sessions[number - 1]
  if (!session) throw new FileFault(line, `session ${number} is not 1, 2 or 3.`)
  const pair: [number, number] = [one - 1, other - 1]
  return { pair, session }
}

/** Numbers from 1, of which 0 stands for none, as numbers from 0. */
function fromOne(numbers: readonly number[] = []): number[] {
  return numbers.filter((number) => number > 0).map((number) => number - 1)
}

interface Assignment {
  value: string
  line: number
}

type DataFile = ReadonlyMap<string, Assignment>

function assignments(text: string): DataFile {
  const found = new Map<string, Assignment>()
  let line = 1
  for (const piece of text.replace(/%[^\n]*/g, '').split(';')) {
    const match = /^\s*(\w+)\s*=\s*(.*)$/s.exec(piece)
    const begins = line + linesBefore(piece, piece.search(/\S/))
    if (match?.[1]) found.set(match[1], { value: String(match[2]).trim(), line: begins })
    else if (piece.trim()) throw new FileFault(begins, `'${piece.trim().slice(0, 40)}' is no assignment.`)
    line += linesBefore(piece, piece.length)
  }
  return found
}

function given(file: DataFile, name: string): Assignment {
  const found = file.get(name)
  if (!found) throw new FileFault(1, `${name} is missing.`)
  return found
}

function numberOf(file: DataFile, name: string): number {
  const { value, line } = given(file, name)
  return whole(value, line)
}

function whole(text: string, line: number): number {
  if (!/^\s*-?\d+\s*$/.test(text)) throw new FileFault(line, `'${text.trim().slice(0, 40)}' is not a whole number.`)
  return Number(text)
}

function listOf(file: DataFile, name: string): number[] {
  const { value, line } = given(file, name)
  const [, inner] = /^\[([^|]*)\]$/.exec(value) ?? []
  if (inner === undefined) throw new FileFault(line, `${name} is not a list.`)
  return numbersIn(inner, line)
}

function setsOf(file: DataFile, name: string): number[][] {
  const { value, line } = given(file, name)
  if (!/^\[[\s\d,{}.]*\]$/.test(value)) throw new FileFault(line, `${name} is not a list of sets.`)
  return [...value.matchAll(/\{([^}]*)\}/g)].map((match) =>
    membersOf(match[1] ?? '', line + linesBefore(value, match.index)),
  )
}

/** '{1,4}' or '{1..4}'. */
function membersOf(text: string, line: number): number[] {
  const [, from, to] = /^\s*(\d+)\s*\.\.\s*(\d+)\s*$/.exec(text) ?? []
  if (from === undefined || to === undefined) return numbersIn(text, line)
  return Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, index) => Number(from) + index)
}

function rowsOf(file: DataFile, name: string): { row: number[]; line: number }[] {
  const { value, line } = given(file, name)
  if (!/^\[\|[\s\S]*\|\]$/.test(value)) throw new FileFault(line, `${name} is not a table between [| and |].`)
  const rows = [...value.slice(1, -1).matchAll(/\|([^|]*)/g)]
  return rows
    .filter((match) => match[1]?.trim())
    .map((match) => {
      const at = line + linesBefore(value, (match.index ?? 0) + 1)
      const row = numbersIn(match[1] ?? '', at)
      if (row.length !== 3) throw new FileFault(at, `a row of ${name} has ${row.length} numbers instead of 3.`)
      return { row, line: at }
    })
}

function numbersIn(text: string, line: number): number[] {
  const parts = text.split(',').map((part) => part.trim())
  return parts.filter((part) => part !== '').map((part) => whole(part, line))
}

function linesBefore(text: string, index: number) {
  return text.slice(0, index).match(/\n/g)?.length ?? 0
}

function optional<item>(file: DataFile, name: string, read: (file: DataFile, name: string) => item[]): item[] {
  return file.has(name) ? read(file, name) : []
}
