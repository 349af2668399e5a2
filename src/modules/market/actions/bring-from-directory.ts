import { type LentDatabase, own } from '#kernel/database/database.ts'
import { isLocale, type Locale } from '#kernel/i18n/locales.ts'
import { type Face, listFaces } from '#modules/directory/public.ts'
import { insertParticipants, listParticipants } from '../queries/participants.ts'
import { lockRound, type Round } from '../queries/rounds.ts'
import type { Side } from '../rules/hold/participant-rows.ts'
import { mostParticipants } from '../rules/hold/settings.ts'
import type { MarketTables } from '../tables.ts'
import { freeName } from './free-name.ts'

interface Wish {
  round: Round
  /** Addresses of organisations in the directory. */
  slugs: readonly string[]
  side: Side
  locale: Locale
}

/** Enters organisations of the directory, once each; gives how many. They are written to by way of whoever runs them. */
export async function bringFromDirectory(
  lent: LentDatabase,
  { round, slugs, side, locale }: Wish,
): Promise<number | 'too-many'> {
  const db = own<MarketTables>(lent)
  const faces = await listFaces(lent, slugs)
  return await db.transaction().execute(async (transaction) => {
    await lockRound(transaction, round.id)
    const there = await listParticipants(transaction, round.id)
    const known = new Set(there.map(({ organisation }) => organisation))
    const fresh = faces.filter(({ slug }) => !known.has(slug))
    if (there.length + fresh.length > mostParticipants) return 'too-many'
    const names = new Set(there.map(({ name }) => name))
    await insertParticipants(
      transaction,
      round.id,
      fresh.map((face) => participantOf(face, { names, side, round, locale })),
    )
    return fresh.length
  })
}

function participantOf(
  face: Face,
  { names, side, round: { settings }, locale }: { names: Set<string>; side: Side; round: Round; locale: Locale },
) {
  const name = freeName(face.name.slice(0, 190), names)
  names.add(name)
  return {
    name,
    side,
    country: face.place.country,
    email: null,
    phone: null,
    locale: face.languages.find(isLocale) ?? locale,
    zone: settings.zone,
    languages: [...face.languages],
    canFrom: null,
    canTo: null,
    most: settings.most,
    least: 0,
    exportsFirstTime: false,
    isRemote: false,
    organisation: face.slug,
  }
}
