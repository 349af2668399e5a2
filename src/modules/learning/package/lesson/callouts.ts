import type { ContainerDirective } from 'mdast-util-directive'
import { type Checking, fault, type Place } from '../fault.ts'
import { sectors } from '../vocabulary.ts'

/** The ::: blocks, with the attributes that each may have; true marks one that it must have. */
const attributesOf = {
  example: { title: true, sector: false, country: false },
  do: {},
  remember: {},
  country: {},
} as const satisfies Record<string, Record<string, boolean>>
export type CalloutName = keyof typeof attributesOf

const names = Object.keys(attributesOf).join(', ')
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

export function isCallout(name: string): name is CalloutName {
  return Object.hasOwn(attributesOf, name)
}

export function* checkCallout(node: ContainerDirective, place: Place): Checking {
  const block = node.name
  if (!isClosed(node)) yield fault(place, 'block-not-closed', { block })
  if (node.children.length === 0) yield fault(place, 'block-empty', { block })
  if (isCallout(block)) yield* checkAttributes(node, block, place)
  else yield fault(place, 'block-unknown', { block: `:::${block}`, known: names })
}

/** An unclosed block swallows the rest of the lesson without a word. */
function isClosed(node: ContainerDirective) {
  const { position } = { position: undefined, ...node.data }
  return typeof position === 'object' && position !== null && 'closing' in position
}

function* checkAttributes(node: ContainerDirective, block: CalloutName, place: Place): Checking {
  const known: Record<string, boolean> = attributesOf[block]
  const given = node.attributes ?? {}
  for (const attribute of Object.keys(given)) {
    if (!Object.hasOwn(known, attribute)) yield unknownAttribute(place, { block, attribute, known })
  }
  if (node.children.some((child) => child.type === 'paragraph' && child.data?.directiveLabel)) {
    yield unknownAttribute(place, { block, attribute: '[…]', known })
  }
  for (const [attribute, required] of Object.entries(known)) {
    if (required && !given[attribute]?.trim()) yield fault(place, 'block-attribute-missing', { block, attribute })
  }
  yield* checkSector(given['sector'], place)
  yield* checkCountry(given['country'], place)
}

function unknownAttribute(place: Place, found: { block: string; attribute: string; known: Record<string, boolean> }) {
  return fault(place, 'block-attribute-unknown', { ...found, known: Object.keys(found.known).join(', ') })
}

function* checkSector(sector: string | null | undefined, place: Place): Checking {
  if (sector == null || sectors.some((known) => known === sector)) return
  yield fault(place, 'value-not-listed', { key: 'sector', value: sector, allowed: sectors.join(', ') })
}

function* checkCountry(country: string | null | undefined, place: Place): Checking {
  if (country == null || isCountry(country)) return
  yield fault(place, 'value-bad-shape', { key: 'country', example: 'PE' })
}

function isCountry(code: string) {
  return /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined
}
