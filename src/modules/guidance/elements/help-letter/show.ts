import { type Letters, readLetters } from '#client/phone/kept-letters.ts'
import type { RefusedLetter } from '#client/phone/letters.ts'

/**
 * Shows what waits, what arrived and what cannot be sent, each from the template that the page brought for it; also what cannot
 * be sent of a meeting, whose own page may open no more.
 */
export async function showLetters(page: HTMLElement): Promise<Letters> {
  const [letters, outcomes] = await Promise.all([readLetters('help'), readLetters('outcome')])
  const state = page.getAttribute('state')
  const isOffline = !navigator.onLine || document.querySelector('meta[name="shown-from"][content="phone"]') !== null
  const parts = [
    ...(state && state !== 'kept' ? [part(page, state)] : []),
    ...letters.refused.map((letter) => filled(part(page, 'refused'), refusalOf(letter))),
    ...outcomes.refused.map((letter) => filled(part(page, 'other-refused'), refusalOf(letter))),
    ...letters.waiting.map(({ id, fields }) => filled(part(page, 'waiting'), { id, message: messageOf(fields) })),
    ...letters.sent.map(({ id, message, address, reference }) =>
      filled(part(page, 'sent'), { id, message, address, reference }),
    ),
    ...(isOffline && letters.waiting.length === 0 && !state ? [part(page, 'offline')] : []),
  ]
  page.querySelector('.letters')?.replaceChildren(...parts)
  return letters
}

function part(page: HTMLElement, name: string): DocumentFragment {
  const template = page.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`)
  return template ? (template.content.cloneNode(true) as DocumentFragment) : new DocumentFragment()
}

interface Filling {
  id: string
  message: string
  errors?: string
  address?: string
  reference?: string
}

function filled(fragment: DocumentFragment, { id, message, errors, address, reference }: Filling): DocumentFragment {
  const say = (name: string, text: string | undefined) => {
    const place = fragment.querySelector(`[data-slot="${name}"]`)
    if (place && text) place.textContent = text
  }
  say('message', message)
  say('errors', errors)
  say('reference', reference)
  const link = fragment.querySelector('a')
  if (link && address) link.href = address
  const button = fragment.querySelector('button')
  if (button) button.value = id
  return fragment
}

/** Where the server gave no reason, the page's own words stay. */
function refusalOf({ id, fields, words, errors }: RefusedLetter): Filling {
  return { id, message: words ?? messageOf(fields), errors: errors.join(' ') }
}

function messageOf(fields: readonly [string, string][]) {
  return fields.find(([name]) => name === 'message')?.[1] ?? ''
}
