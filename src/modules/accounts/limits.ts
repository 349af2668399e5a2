import type { Limit } from '#kernel/http/limits.ts'

const minute = 60

/** Attempts that are taken before a pause. By address they are many, since a whole workshop may sit behind one. */
export const limits = {
  signInByAccount: { name: 'sign-in by account', most: 10, seconds: 15 * minute },
  signInByAddress: { name: 'sign-in by address', most: 60, seconds: 15 * minute },
  signUpByAddress: { name: 'sign-up by address', most: 60, seconds: 60 * minute },
  mailByAccount: { name: 'mail by account', most: 4, seconds: 30 * minute },
  mailByAddress: { name: 'mail by address', most: 60, seconds: 60 * minute },
  linkByAddress: { name: 'link by address', most: 60, seconds: 15 * minute },
  deviceByAddress: { name: 'devices by address', most: 300, seconds: 60 * minute },
  cardByNumber: { name: 'card by number', most: 5, seconds: 15 * minute },
  /** Two steps a person, and the first uses of a whole village in one quarter of an hour. */
  cardByAddress: { name: 'card by address', most: 240, seconds: 15 * minute },
  /** The tenth wrong one locks the card. */
  wrongByCard: { name: 'wrong by card', most: 9, seconds: 24 * 60 * minute },
  passkeyByAddress: { name: 'passkey by address', most: 120, seconds: 15 * minute },
} satisfies Record<string, Limit>
