import { clean } from '#kernel/text.ts'

/** Names the wording with which the name's showing was agreed to; a change of that wording needs a new one. */
export const consentWording = '2026-11'
export const longestName = 100

export type NameRefusal = 'name-choice-missing' | 'name-missing' | 'name-long' | 'name-letters'
export type CertificateRefusal = 'not-begun' | 'not-complete' | NameRefusal

export type NameChoice = { name: string | null; refusal: null } | { name: null; refusal: NameRefusal }

const latin = /^[\p{Script=Latin}\p{M}\u02bc\u2019'.,\-\u2010 \u00b7]+$/u

/** What she chose to show: her name as she writes it, or none. Letters are Latin's, so that the document can show each. */
export function nameChoice(shown: 'yes' | 'no' | null, typed: string): NameChoice {
  if (shown === null) return { name: null, refusal: 'name-choice-missing' }
  if (shown === 'no') return { name: null, refusal: null }
  const name = clean(typed).replace(/\s+/g, ' ')
  const refusal = nameRefusal(name)
  return refusal ? { name: null, refusal } : { name, refusal: null }
}

function nameRefusal(name: string): NameRefusal | null {
  if (!/\p{L}/u.test(name)) return name ? 'name-letters' : 'name-missing'
  if ([...name].length > longestName) return 'name-long'
  return latin.test(name) ? null : 'name-letters'
}
