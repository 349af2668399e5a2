import { type Database, own } from '#kernel/database/database.ts'
import { profileOf } from '#modules/accounts/public.ts'
import { stewardsChanged } from '../events.ts'
import { messages } from '../messages/owner/messages.ts'
import { findOrganisationById, type Organisation } from '../queries/organisations.ts'
import {
  insertOwnershipRequest,
  lockWaiting,
  type OwnershipRequest,
  updateDecision,
} from '../queries/ownership-requests.ts'
import { deleteStewards, insertSteward, listStewards } from '../queries/stewards.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { type LetterWorld, writeLetters } from './letters.ts'

interface Asking {
  organisation: Organisation
  personId: string
  message: string
  isContest: boolean
  at: Date
}

/** Asks to run an organisation; its owners are told by mail, unless it is contested: then an officer reads it. False where she waits already. */
export async function askOwnership(world: LetterWorld, { organisation, ...asking }: Asking): Promise<boolean> {
  const { id, slug, content } = organisation
  return await own<DirectoryTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      if (!(await insertOwnershipRequest(transaction, { ...asking, organisation: id }))) return false
      const owners = (await listStewards(transaction, id)).filter(({ role }) => role === 'owner')
      const asker = (await profileOf(transaction, asking.personId))?.name ?? ''
      await writeLetters(
        { ...world, db: transaction },
        {
          to: asking.isContest ? [] : owners.map(({ personId }) => personId),
          kind: 'ownership-asked',
          words: (locale) => {
            const { subject, line, button } = messages[locale].letters.asked
            return { subject: subject(content.name), lines: [line(asker, content.name)], button }
          },
          href: (locale) => directoryUrls.edit.href({ locale, organisation: slug }),
          at: asking.at,
        },
      )
      return true
    })
}

interface Deciding {
  request: string
  decision: 'accepted' | 'declined'
  reason: string | null
  by: string
  at: Date
}

/** Accepts or declines, and tells whoever asked. False where it is decided already, or taken back. */
export async function decideOwnership(world: LetterWorld, { request: id, ...deciding }: Deciding): Promise<boolean> {
  return await own<DirectoryTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      const request = await lockWaiting(transaction, id)
      if (!request) return false
      await updateDecision(transaction, id, deciding)
      const organisation = await findOrganisationById(transaction, request.organisation)
      if (!organisation) return false
      if (deciding.decision === 'accepted') await accept(transaction, request, deciding.at)
      await tell({ ...world, db: transaction }, organisation, { ...deciding, to: request.personId })
      const { content, slug } = organisation
      await stewardsChanged(transaction, {
        slug,
        country: content.place.country,
        what: `ownership ${deciding.decision}`,
        personId: deciding.by,
        at: deciding.at,
      })
      return true
    })
}

/** Who proved that it is hers comes in place of those who ran it; everybody else joins them. */
async function accept(
  transaction: Database<DirectoryTables>,
  { organisation, personId, isContest }: OwnershipRequest,
  at: Date,
) {
  if (isContest) await deleteStewards(transaction, organisation)
  await insertSteward(transaction, { organisation, personId, role: 'owner', since: at })
}

async function tell(
  world: LetterWorld,
  { slug, content }: Organisation,
  { to, decision, reason, at }: Omit<Deciding, 'request'> & { to: string },
) {
  await writeLetters(world, {
    to: [to],
    kind: `ownership-${decision}`,
    words: (locale) => {
      const { accepted, declined } = messages[locale].letters
      if (decision === 'accepted')
        return {
          subject: accepted.subject(content.name),
          lines: [accepted.line(content.name)],
          button: accepted.button,
        }
      const line = declined.line(content.name, reason ?? '–')
      return { subject: declined.subject(content.name), lines: [line], button: declined.button }
    },
    href: (locale) =>
      directoryUrls[decision === 'accepted' ? 'edit' : 'organisation'].href({ locale, organisation: slug }),
    at,
  })
}
