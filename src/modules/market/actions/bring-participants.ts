import { type Database } from '#kernel/database/database.ts'
import { isLocale, type Locale } from '#kernel/i18n/locales.ts'
import { fold } from '#kernel/text.ts'
import { readSheet, type SheetFault } from '#kernel/sheets/read-sheet.ts'
import { isZone } from '#kernel/zoned.ts'
import { countryOf, languageCode } from '#modules/directory/public.ts'
import { insertParticipants, listParticipants } from '../queries/participants.ts'
import { lockRound, type Round } from '../queries/rounds.ts'
import { columnsOf, type FaultyCell, readParticipantRows } from '../rules/hold/participant-rows.ts'
import { mostParticipants, slotsOf } from '../rules/hold/settings.ts'
import type { MarketTables } from '../tables.ts'
import { slotsByHours } from './round-state.ts'

export type TableFault = SheetFault | 'no-columns' | 'too-many'
export interface Brought {
  /** Rows that are right. */
  right: number
  faults: FaultyCell[]
  isEntered: boolean
}

interface Wish {
  round: Round
  bytes: Uint8Array
  /** In which those are written to whose own languages are none of ours. */
  locale: Locale
  /** Says what would become of it, and enters nothing. */
  onlyLook: boolean
}

/** Enters a table of participants whole, or says every cell that is wrong and enters nothing. */
export async function bringParticipants(
  db: Database<MarketTables>,
  { round, bytes, locale, onlyLook }: Wish,
): Promise<Brought | TableFault> {
  const sheet = await readSheet(bytes)
  if (typeof sheet === 'string') return sheet
  const named = columnsOf(sheet[0] ?? [])
  if (!named.includes('name') || (round.settings.kind === 'sides' && !named.includes('side'))) return 'no-columns'
  const { zone, most, kind } = round.settings
  const slotsOfHours = slotsByHours(slotsOf(round.settings))
  const { rows, faults } = readParticipantRows(sheet, {
    isZone,
    countryOf,
    zone,
    most,
    isEveryone: kind === 'everyone',
    hasSlot: (hours) => isZone(hours.zone) && slotsOfHours(hours).size > 0,
  })
  return await db.transaction().execute(async (transaction) => {
    await lockRound(transaction, round.id)
    const known = new Set((await listParticipants(transaction, round.id)).map(({ name }) => fold(name)))
    if (known.size + rows.length > mostParticipants) return 'too-many'
    const again = againOf(sheet, known)
    const all = [...faults, ...again]
    const isEntered = !onlyLook && all.length === 0
    if (isEntered)
      await insertParticipants(
        transaction,
        round.id,
        rows.map((row) => ({ ...row, locale: row.languages.map(languageCode).find(isLocale) ?? locale })),
      )
    return { right: rows.length - again.length, faults: all, isEntered }
  })
}

/** Names that are in the round already. */
function againOf(sheet: readonly (readonly string[])[], known: ReadonlySet<string>): FaultyCell[] {
  const column = columnsOf(sheet[0] ?? []).indexOf('name')
  return sheet.slice(1).flatMap((cells, at): FaultyCell[] => {
    const value = cells[column] ?? ''
    return value && known.has(fold(value)) ? [{ row: at + 2, column: 'name', fault: 'name-twice', value }] : []
  })
}
