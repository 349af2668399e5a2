import type { KeptEvent, Receipt } from '#client/phone/database.ts'
import type { PersonHere } from '#client/phone/people.ts'
import { fill } from '../../rules/fill.ts'
import type { Words } from './words.ts'

export function nameOf({ profiles }: PersonHere, words: Words): string {
  return profiles.find(({ name }) => name !== null)?.name ?? words.visitor
}

/** Writes one person into her place in the list. */
export function showPerson(item: HTMLElement, person: PersonHere, words: Words): void {
  const name = nameOf(person, words)
  const { profiles, isCurrent, waiting, refused, receipts, kept } = person
  const [{ pin, name: own }] = profiles
  text(item, '[data-name]', name)
  text(
    item,
    '[data-counts]',
    `${fill(words.waiting, { count: waiting.length })} · ${fill(words.kept, { count: kept })}`,
  )
  show(item, '[data-current]', isCurrent)
  show(item, '[data-claim]', own === null)
  label(item, 'work', isCurrent ? null : fill(words.work, { name }))
  label(item, 'send', waiting.length > 0 ? undefined : null)
  label(item, 'save', waiting.length > 0 ? undefined : null)
  label(item, 'set-pin', pin ? null : undefined)
  label(item, 'remove-pin', pin ? undefined : null)
  label(item, 'take-off', fill(words.takeOff, { name }))
  list(
    item,
    '[data-refused]',
    refused.map((event) => refusalWords(event, words)),
  )
  list(
    item,
    '[data-receipts]',
    newestFirst(receipts).map((receipt) => receiptWords(receipt, words)),
  )
}

function refusalWords({ at, lesson, refusal }: KeptEvent, words: Words) {
  const why = words.refusals[refusal ?? ''] ?? fill(words.other, { reason: refusal ?? '' })
  return fill(words.refusal, { day: dayOf(at), lesson, why })
}

function receiptWords({ id, count, at }: Receipt, words: Words) {
  return fill(words.receipt, { name: id.slice(-4).toUpperCase(), count, day: dayOf(at) })
}

function newestFirst(receipts: readonly Receipt[]) {
  return [...receipts].sort((one, other) => (one.id > other.id ? -1 : 1)).slice(0, 50)
}

function dayOf(at: string) {
  return new Date(at).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' })
}

function text(item: HTMLElement, place: string, words: string) {
  const found = item.querySelector(place)
  if (found) found.textContent = words
}

function show(item: HTMLElement, place: string, isShown: boolean) {
  item.querySelector(place)?.toggleAttribute('hidden', !isShown)
}

/** Null hides what can be done, undefined leaves its words as they are. */
function label(item: HTMLElement, what: string, words: string | null | undefined) {
  const place = item.querySelector(`[data-do="${what}"]`)
  place?.toggleAttribute('hidden', words === null)
  const button = place?.querySelector('button')
  if (button && words) button.textContent = words
}

function list(item: HTMLElement, place: string, lines: readonly string[]) {
  show(item, place, lines.length > 0)
  const items = lines.map((line) => {
    const made = document.createElement('li')
    made.textContent = line
    return made
  })
  item.querySelector(`${place} ul`)?.replaceChildren(...items)
}
