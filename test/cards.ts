import { randomUUID } from 'node:crypto'
import type { World } from '#kernel/http/context.ts'
import { makeCards, type PrintedCard } from '../src/modules/accounts/actions/make-cards.ts'

/** Cards of one group, as they are printed. */
export async function printCards(world: World, by: string, names: readonly string[]): Promise<PrintedCard[]> {
  const group = { label: 'Tejedoras de Quinua', country: 'PE', language: 'es' } as const
  const made = await makeCards(world, { group, names, printing: randomUUID(), by, at: world.clock() })
  if (made.refusal !== null) throw new Error(made.refusal)
  return made.cards
}
