import { type Database, own } from '#kernel/database/database.ts'
import type { LentDatabase } from '#kernel/database/database.ts'
import { isLocale, type Locale } from '#kernel/i18n/locales.ts'
import type { Settings } from '#kernel/settings/settings.ts'
import { mailPerson, queueMail } from '#modules/accounts/public.ts'
import { listFaces, stewardsOf } from '#modules/directory/public.ts'
import { agendaCalendar } from '../calendar/agenda-calendar.ts'
import { messages } from '../messages/rounds/messages.ts'
import { listMeetingsOf } from '../queries/meetings.ts'
import { listParticipants, lockChanged, noteTold, type Participant, updateLink } from '../queries/participants.ts'
import { findRoundById, type Round } from '../queries/rounds.ts'
import type { MarketTables } from '../tables.ts'
import { marketUrls } from '../urls.ts'
import { linkCode, linkHash } from './links.ts'
import { roomsOf } from './rooms.ts'

export interface InvitingWorld {
  db: LentDatabase
  settings: Settings
  secret(name: string): Promise<string>
  enqueue(job: string, data: object): Promise<void>
}

/** Gives everybody who has none a personal link, and writes to those who have an address; the others are on the call list. */
export async function inviteAll(world: InvitingWorld, round: Round, at: Date): Promise<number> {
  const waiting = (await listParticipants(own<MarketTables>(world.db), round.id)).filter(
    ({ isInvited, leftAt }) => !isInvited && !leftAt,
  )
  for (const person of waiting) await renewLink(world, { round, person, at })
  return waiting.length
}

/** Tells each whose agenda is another than they were told, once. */
export async function tellChanges(world: InvitingWorld, round: Round, at: Date): Promise<number> {
  return await own<MarketTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      const changed = await lockChanged(transaction, round.id)
      const now = (await findRoundById(transaction, round.id)) ?? round
      for (const person of changed)
        await write(
          { ...world, db: transaction },
          { round: now, person, letter: person.told ? 'changed' : 'agenda', at },
        )
      await noteTold(
        transaction,
        changed.map(({ id }) => id),
      )
      return changed.length
    })
}

/** The link before opens nothing from now on; the letter speaks of what the page now shows. */
export async function renewLink(
  world: InvitingWorld,
  { round, person, at }: { round: Round; person: Participant; at: Date },
): Promise<void> {
  await own<MarketTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      const links = person.links + 1
      const code = await linkCode(world, { id: person.id, links })
      const isFirst = await updateLink(transaction, person.id, { link: linkHash(code), links, at })
      const letter = round.state === 'published' ? 'agenda' : 'invited'
      const now = { ...person, links, personId: null }
      if (isFirst) await write({ ...world, db: transaction }, { round, person: now, letter, at })
    })
}

interface Letter {
  round: Round
  person: Participant
  letter: 'invited' | 'agenda' | 'changed'
  at: Date
}

/** To their address; to whoever runs an organisation of the directory; and nothing where neither is known. */
async function write(world: InvitingWorld & { db: Database<MarketTables> }, letter: Letter) {
  const { person, at } = letter
  const kind = `round-${letter.letter}`
  const meetings = letter.letter === 'invited' ? null : await listMeetingsOf(world.db, person.id)
  const roomOf = await roomsOf(world, letter.round.settings)
  const code = await linkCode(world, person)
  const calendar = (locale: Locale) =>
    meetings?.length
      ? agendaCalendar(letter.round, meetings, { person, locale, roomOf, origin: world.settings.origin })
      : undefined
  const href = (locale: Locale) => world.settings.origin + marketUrls.invited.href({ locale, code })
  if (person.email) {
    const locale: Locale = isLocale(person.locale) ? person.locale : 'es'
    const words = wordsOf(letter, { locale, name: person.name })
    return await queueMail(world, {
      recipient: person.email,
      kind,
      locale,
      words,
      at,
      href: href(locale),
      calendar: calendar(locale),
    })
  }
  for (const personId of await writtenTo(world, person))
    await mailPerson(world, {
      personId,
      kind,
      at,
      href,
      calendar,
      words: (locale, name) => wordsOf(letter, { locale, name }),
    })
}

function wordsOf({ round, letter }: Letter, { locale, name }: { locale: Locale; name: string }) {
  const say = messages[locale].letters
  const { subject, text } = say[letter]
  return {
    subject: subject(round.name),
    greeting: say.greeting(name),
    lines: [text(round.name), say.after],
    button: say.button,
    closing: say.closing,
  }
}

/** Whoever joined the page to an account, and those who run the organisation. */
async function writtenTo(world: InvitingWorld, { organisation, personId }: Participant): Promise<string[]> {
  const [face] = organisation ? await listFaces(world.db, [organisation]) : []
  const stewards = face ? await stewardsOf(world.db, face.id) : []
  return [...new Set([...(personId ? [personId] : []), ...stewards])]
}
