import { type Database, own } from '#kernel/database/database.ts'
import type { LentDatabase } from '#kernel/database/database.ts'
import { isLocale, type Locale } from '#kernel/i18n/locales.ts'
import type { Settings } from '#kernel/settings/settings.ts'
import { queueMail } from '#modules/accounts/public.ts'
import { messages } from '../messages/rounds/messages.ts'
import { listParticipants, lockChanged, noteTold, type Participant, updateLink } from '../queries/participants.ts'
import type { Round } from '../queries/rounds.ts'
import type { MarketTables } from '../tables.ts'
import { marketUrls } from '../urls.ts'
import { linkCode, linkHash } from './links.ts'

export interface InvitingWorld {
  db: LentDatabase
  settings: Settings
  secret(name: string): Promise<string>
  enqueue(job: string, data: object): Promise<void>
}

/** Gives everybody who has none a personal link, and writes to those who have an address; the others are on the call list. */
export async function inviteAll(world: InvitingWorld, round: Round, at: Date): Promise<number> {
  const db = own<MarketTables>(world.db)
  const waiting = (await listParticipants(db, round.id)).filter(({ isInvited, leftAt }) => !isInvited && !leftAt)
  for (const person of waiting)
    await db.transaction().execute(async (transaction) => {
      const links = person.links + 1
      const code = await linkCode(world, { id: person.id, links })
      const isFirst = await updateLink(transaction, person.id, { link: linkHash(code), links, at })
      if (isFirst)
        await write({ ...world, db: transaction }, { round, person: { ...person, links }, letter: 'invited', at })
    })
  return waiting.length
}

/** Tells each whose agenda is another than they were told, once. */
export async function tellChanges(world: InvitingWorld, round: Round, at: Date): Promise<number> {
  return await own<MarketTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      const changed = await lockChanged(transaction, round.id)
      for (const person of changed)
        await write({ ...world, db: transaction }, { round, person, letter: person.told ? 'changed' : 'agenda', at })
      await noteTold(
        transaction,
        changed.map(({ id }) => id),
      )
      return changed.length
    })
}

interface Letter {
  round: Round
  person: Participant
  letter: 'invited' | 'agenda' | 'changed'
  at: Date
}

async function write(world: InvitingWorld & { db: Database<MarketTables> }, { round, person, letter, at }: Letter) {
  if (!person.email) return
  const locale: Locale = isLocale(person.locale) ? person.locale : 'es'
  const say = messages[locale].letters
  const { subject, text } = say[letter]
  await queueMail(world, {
    recipient: person.email,
    kind: `round-${letter}`,
    locale,
    words: {
      subject: subject(round.name),
      greeting: say.greeting(person.name),
      lines: [text(round.name), say.after],
      button: say.button,
      closing: say.closing,
    },
    href: await personalLink(world, person, locale),
    at,
  })
}

async function personalLink(
  world: Pick<InvitingWorld, 'secret' | 'settings'>,
  person: Pick<Participant, 'id' | 'links'>,
  locale: Locale,
): Promise<string> {
  return world.settings.origin + marketUrls.invited.href({ locale, code: await linkCode(world, person) })
}
