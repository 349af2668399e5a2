import { own } from '#kernel/database/database.ts'
import { messages } from '../messages/fit/messages.ts'
import { listRefused } from '../queries/fit-candidates.ts'
import { insertIntroduction, listAsked, lockIntroduction, updateIntroduction } from '../queries/introductions.ts'
import { findOrganisationById, lockOrganisation } from '../queries/organisations.ts'
import { findStewardRole, listStewards } from '../queries/stewards.ts'
import { type IntroductionRefusal, refusalOf } from '../rules/introductions.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { type LetterWorld, writeLetters } from './letters.ts'

interface Named {
  id: string
  slug: string
  name: string
}

interface Asking {
  from: Named
  to: Named
  message: string
  personId: string
  at: Date
}

/** Asks another organisation to be introduced, and tells those who run it; or why it may not be asked now. */
export async function introduce(
  world: LetterWorld,
  { from, to, message, personId, at }: Asking,
): Promise<IntroductionRefusal | null> {
  return await own<DirectoryTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      // Two requests of one organisation are counted one after the other.
      await lockOrganisation(transaction, from.id)
      const isRefused = (await listRefused(transaction, from.id)).some(({ id }) => id === to.id)
      const asked = await listAsked(transaction, from.id)
      const refusal = refusalOf(asked, { other: to.id, isRefused, now: at.getTime() })
      if (refusal) return refusal
      await insertIntroduction(transaction, { organisation: from.id, other: to.id, message, personId, at })
      await write({ ...world, db: transaction }, { letter: 'asked', to, about: from.name, at })
      return null
    })
}

interface Answer {
  id: string
  answer: 'accepted' | 'declined' | 'withdrawn'
  personId: string
  at: Date
}

/** Whoever was asked accepts or declines, whoever asked takes it back; null where she may do neither, or it is answered. */
export async function answerIntroduction(
  world: LetterWorld,
  { id, answer, personId, at }: Answer,
): Promise<{ slug: string } | null> {
  return await own<DirectoryTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      const waiting = await lockIntroduction(transaction, id)
      if (!waiting) return null
      const mine = answer === 'withdrawn' ? waiting.organisation : waiting.other
      const isMine = (await findStewardRole(transaction, mine, personId)) !== null
      const us = await findOrganisationById(transaction, mine)
      if (!isMine || !us) return null
      await updateIntroduction(transaction, id, { state: answer, by: personId, at })
      const asker = await findOrganisationById(transaction, waiting.organisation)
      if (asker && answer !== 'withdrawn') {
        const to = { id: asker.id, slug: asker.slug, name: asker.content.name }
        await write({ ...world, db: transaction }, { letter: answer, to, about: us.content.name, at })
      }
      return { slug: us.slug }
    })
}

interface Letter {
  letter: 'asked' | 'accepted' | 'declined'
  to: Named
  about: string
  at: Date
}

async function write(world: LetterWorld, { letter, to, about, at }: Letter) {
  const stewards = await listStewards(own<DirectoryTables>(world.db), to.id)
  await writeLetters(world, {
    to: stewards.map(({ personId }) => personId),
    kind: `introduction-${letter}`,
    words: (locale) => {
      const { subject, line, button } = messages[locale].letters[letter]
      return { subject: subject(about), lines: [line(about, to.name)], button }
    },
    href: (locale) => directoryUrls.introductions.href({ locale, organisation: to.slug }),
    at,
  })
}
