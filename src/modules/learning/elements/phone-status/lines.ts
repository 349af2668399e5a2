import { fill } from '../../rules/fill.ts'

/** What the phone knows, as far as there is something to say of it. */
export interface PhoneState {
  offline: boolean
  waiting: number
  refused: number
  /** Whose work waits until she signs in; null for nobody's. */
  signIn: string | null
  arrived: { kept: number; of: number; receipt: string | null } | null
  evicted: { waiting: number; day: string } | null
  /** Work of a visitor that the person who is signed in may claim. */
  claim: boolean
  letters: number
}

export type Words = Record<
  | 'offline'
  | 'offlineWaiting'
  | 'waiting'
  | 'signIn'
  | 'signInLink'
  | 'arrived'
  | 'arrivedAlone'
  | 'refused'
  | 'why'
  | 'seeAll'
  | 'claim'
  | 'claimLink'
  | 'evicted'
  | 'evictedNone'
  | 'letters'
  | 'lettersLink',
  string
> & { links: Record<'phone' | 'signIn' | 'claim' | 'help', string> }

export interface Line {
  kind: 'waiting' | 'arrived' | 'refused'
  text: string
  link?: { href: string; text: string }
}

/** The lines that are said, the most pressing first; none when there is nothing to say. */
export function linesOf(state: PhoneState, words: Words): Line[] {
  return [...troubles(state, words), ...waitingLines(state, words), ...arrivals(state, words)]
}

function troubles({ refused, evicted, letters }: PhoneState, words: Words): Line[] {
  const { links } = words
  const lost =
    evicted &&
    fill(evicted.waiting > 0 ? words.evicted : words.evictedNone, {
      count: evicted.waiting,
      day: evicted.day,
    })
  return [
    ...(lost ? [{ kind: 'refused' as const, text: lost }] : []),
    ...(refused > 0
      ? [
          {
            kind: 'refused' as const,
            text: fill(words.refused, { count: refused }),
            link: { href: links.phone, text: words.why },
          },
        ]
      : []),
    ...(letters > 0
      ? [{ kind: 'refused' as const, text: words.letters, link: { href: links.help, text: words.lettersLink } }]
      : []),
  ]
}

function waitingLines({ offline, waiting, signIn }: PhoneState, words: Words): Line[] {
  const { links } = words
  const link = { href: links.phone, text: words.seeAll }
  const kind = 'waiting'
  if (offline)
    return [
      waiting > 0
        ? { kind, text: fill(words.offlineWaiting, { count: waiting }), link }
        : { kind, text: words.offline },
    ]
  if (waiting === 0) return []
  if (signIn !== null)
    return [
      {
        kind,
        text: fill(words.signIn, { count: waiting, name: signIn }),
        link: { href: links.signIn, text: words.signInLink },
      },
    ]
  return [{ kind, text: fill(words.waiting, { count: waiting }), link }]
}

function arrivals({ arrived, claim }: PhoneState, { links, ...words }: Words): Line[] {
  const kind = 'arrived'
  const text =
    arrived &&
    fill(arrived.receipt ? words.arrived : words.arrivedAlone, { ...arrived, receipt: arrived.receipt ?? '' })
  return [
    ...(text ? [{ kind, text } as const] : []),
    ...(claim ? [{ kind, text: words.claim, link: { href: links.claim, text: words.claimLink } } as const] : []),
  ]
}
