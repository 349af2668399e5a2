/** What an organisation is. An initiative is an IAPT: a cluster or another territorial initiative that joins producers. */
export const kinds = ['venture', 'initiative', 'public-body', 'ally', 'buyer', 'support', 'cooperation'] as const
export type Kind = (typeof kinds)[number]

/** How a kind is set up; the kinds without forms need none. */
export const formsOf = {
  venture: ['person', 'collective', 'cooperative', 'firm'],
  initiative: ['cluster', 'value-chain', 'local-system', 'network', 'park', 'other'],
  'public-body': ['national', 'regional', 'local'],
  ally: ['possible-ally', 'observer'],
  buyer: ['buyer', 'programmer', 'distributor'],
  support: ['association', 'academic', 'financier', 'service'],
  cooperation: ['multilateral', 'bilateral', 'bank', 'fund'],
} as const satisfies Record<Kind, readonly string[]>

export type Form = (typeof formsOf)[Kind][number]

export const states = ['draft', 'declared', 'verified', 'stale', 'archived'] as const
export type State = (typeof states)[number]

/** The states in which strangers see an organisation. */
export const shownStates = ['declared', 'verified', 'stale'] as const satisfies readonly State[]

export type Tier = 'full' | 'young'
export type Origin = 'owner' | 'import' | 'facts' | 'demo'

export function isShown(state: State): boolean {
  return shownStates.some((shown) => shown === state)
}
