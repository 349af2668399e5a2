import { randomUUID } from 'node:crypto'
import type { World } from '#kernel/http/context.ts'
import { accountsUrls } from '../src/modules/accounts/urls.ts'
import { cookiesOf, post } from './forms.ts'
import { makeCards, type PrintedCard } from '../src/modules/accounts/actions/make-cards.ts'

/** Cards of one group, as they are printed. */
export async function printCards(world: World, by: string, names: readonly string[]): Promise<PrintedCard[]> {
  const group = { label: 'Quinua', country: 'PE', language: 'es' } as const
  const made = await makeCards(world, { group, names, printing: randomUUID(), by, at: world.clock() })
  if (made.refusal !== null) throw new Error(made.refusal)
  return made.cards
}

export const pin = '748293'

/** Cookie header of whoever used a card for the first time, with `pin`. */
export async function useCardOf(app: Parameters<typeof post>[0], card: PrintedCard): Promise<string> {
  const fields = { ...card, pin, again: pin }
  return cookiesOf(await post(app, accountsUrls.cardFirstUse.href({ locale: 'es' }), { fields }))
}
