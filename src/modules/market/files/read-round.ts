import { createHash } from 'node:crypto'
import type { Instance } from '../rules/round/instance.ts'
import { readDzn } from './dzn.ts'
import { FileFault } from './fault.ts'
import { readRoundJson } from './round-json.ts'

/** How far apart the breaks of two participants may be, where a file does not say. */
const usualFairness = 2

/** A round from a file of ours (JSON) or of the published benchmark (.dzn), and the digest of what was understood. */
export function readRound(name: string, text: string): { instance: Instance; digest: string } {
  const read = name.endsWith('.dzn') ? readDzn : readRoundJson
  const instance = read(text, usualFairness)
  for (const fault of faultsOf(instance)) throw new FileFault(1, fault)
  return { instance, digest: createHash('sha256').update(JSON.stringify(instance)).digest('hex') }
}

/** Slots and meetings that the file names and that are not there. */
function faultsOf({ slots, morningSlots, dayStarts = [], meetings, participants }: Instance): string[] {
  const isSlot = (slot: number) => slot >= 0 && slot < slots
  return [
    ...(morningSlots > slots ? [`there are more morning slots (${morningSlots}) than slots (${slots}).`] : []),
    ...(dayStarts.some((slot, day) => !isSlot(slot) || slot <= (dayStarts[day - 1] ?? 0))
      ? [`dayStarts are slots from 2 to ${slots}, each later than the one before.`]
      : []),
    ...participants.flatMap(({ name, forbidden }) =>
      forbidden.filter((slot) => !isSlot(slot)).map((slot) => `'${name}' forbids slot ${slot + 1} of ${slots}.`),
    ),
    ...meetings.flatMap(({ name, fixed, after }) => [
      ...(fixed !== null && !isSlot(fixed) ? [`meeting '${name}' is fixed in slot ${fixed + 1} of ${slots}.`] : []),
      ...after
        .filter((earlier) => !meetings[earlier])
        .map((earlier) => `meeting '${name}' comes after meeting ${earlier + 1}, of ${meetings.length}.`),
    ]),
  ]
}
