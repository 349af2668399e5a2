import { fold } from '#kernel/text.ts'

// Legal forms of the four countries, Spain, Brazil and the United States, as they end a name once it is folded.
const legalForms = new Set(
  'sa sac saa sas spa srl eirl ltda limitada cia ac sc scrl sl slu me eireli inc llc ltd corp sab cv rl coop'.split(
    ' ',
  ),
)
const between = new Set(['s', 'a', 'c', 'r', 'l', 'de', 'y', 'e', 'i', 'p', 'cv', 'v'])

/** A name as two names are compared: no case, accents, punctuation or legal form ('Textiles Ñusta S.A.C.' gives 'textiles ñusta'). */
export function nameKey(name: string): string {
  const words = fold(name).split(' ')
  const kept = [...words]
  while (kept.length > 1 && endsName(kept)) kept.pop()
  return kept.join(' ')
}

function endsName(words: readonly string[]) {
  const last = words.at(-1) ?? ''
  return legalForms.has(last) || between.has(last)
}

// Where everybody has a page under one host, the page is the address.
const sharedHosts =
  /(^|\.)(facebook|instagram|tiktok|youtube|linktr|wa|wordpress|blogspot|wixsite|sites\.google|linkedin|x|twitter|bandcamp|soundcloud|behance)\.[a-z.]+$/

/** A web address as two are compared: its host without 'www.', with its path only on hosts that many share; null where it is none. */
export function webKey(address: string | null): string | null {
  const url = address ? URL.parse(address) : null
  if (!url) return null
  const host = url.hostname.replace(/^(www|m)\./, '')
  const path = url.pathname.replace(/\/+$/, '').toLowerCase()
  return sharedHosts.test(host) ? host + path : host
}

export type Likeness = 'tax-number' | 'web' | 'name' | 'similar-name'

/** Why two may be one, the surest first. */
export const likenesses = ['tax-number', 'web', 'name', 'similar-name'] as const satisfies readonly Likeness[]
