import { own } from '#kernel/database/database.ts'
import { messages } from '../messages/officer/messages.ts'
import type { Organisation } from '../queries/organisations.ts'
import { updateConfirmation } from '../queries/organisations.ts'
import type { State, Tier } from '../rules/kinds.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { changeState } from './change-state.ts'
import { type LetterWorld, writeLetters } from './letters.ts'

interface Decision {
  organisation: Organisation
  stewards: readonly string[]
  state: Extract<State, 'verified' | 'archived' | 'declared'>
  tier: Tier | null
  reason: string
  personId: string
  byOrganisation: string | null
  at: Date
}

/** Verifies, archives or shows again, with the reason that everyone reads; those who run it are told. */
export async function decide(world: LetterWorld, { organisation, stewards, ...decision }: Decision): Promise<void> {
  const { id } = organisation
  await own<DirectoryTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      if (decision.state === 'verified') await updateConfirmation(transaction, id, decision.at)
      await changeState(transaction, { ...decision, id, reason: decision.reason || null })
      const letter = decision.state === 'verified' ? 'verified' : decision.state === 'archived' ? 'archived' : null
      if (letter)
        await tell(
          { ...world, db: transaction },
          { organisation, stewards, letter, words: decision.reason, at: decision.at },
        )
    })
}

interface Letter {
  organisation: Organisation
  stewards: readonly string[]
  letter: 'verified' | 'archived' | 'correction'
  words: string
  at: Date
}

/** Writes to those who run it what is to be corrected, or what was decided. */
export async function tell(world: LetterWorld, { organisation, stewards, letter, words, at }: Letter): Promise<void> {
  const { slug, content } = organisation
  await writeLetters(world, {
    to: stewards,
    kind: `organisation-${letter}`,
    words: (locale) => {
      const { subject, line, button } = messages[locale].letters[letter]
      return { subject: subject(content.name), lines: [line(content.name, words)], button }
    },
    href: (locale) =>
      directoryUrls[letter === 'verified' ? 'organisation' : 'edit'].href({ locale, organisation: slug }),
    at,
  })
}
