import type { CardState } from '../rules/cards.ts'

/** How the state of a card looks; its words say it. */
export const tagOf = {
  unused: 'waiting',
  expired: 'urgent',
  'in-use': 'done',
  renewed: 'waiting',
  locked: 'urgent',
} as const satisfies Record<CardState, string>
