import { stringify } from 'csv-stringify/sync'
import { sayNext } from '#kernel/http/flash.ts'
import { readState, type RoundState } from '../../actions/round-state.ts'
import { undoMove } from '../../actions/move-meeting.ts'
import { messages } from '../../messages/rounds/messages.ts'
import { findLastMove } from '../../queries/meetings.ts'
import type { Round } from '../../queries/rounds.ts'
import { marketUrls } from '../../urls.ts'
import { organised, type RoundContext } from '../organised.ts'
import { slotWords } from '../slot-words.ts'
import { AgendaPage, type AgendaRow } from './page.tsx'

/** Meetings on one page. */
const most = 100

export async function showAgenda(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, shell } = c.var
  const { round } = found
  const [state, last] = await Promise.all([readState(db, round), findLastMove(db, round.id)])
  const from = Math.max(0, Math.min(state.meetings.length, Math.floor(Number(c.req.query('from')) || 0)))
  const rows = rowsOf(state, round, shell.locale)
  return c.html(
    <AgendaPage
      shell={shell}
      round={round}
      rows={rows.slice(from, from + most)}
      total={rows.length}
      next={rows.length > from + most ? from + most : null}
      isLater={from > 0}
      canUndo={last !== undefined}
      csvBytes={Buffer.byteLength(csvOf(rows, shell.locale))}
    />,
  )
}

export async function sendAgenda(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, locale } = c.var
  c.header('content-disposition', `attachment; filename="${found.round.slug}.csv"`)
  c.header('content-type', 'text/csv; charset=utf-8')
  return c.body(csvOf(rowsOf(await readState(db, found.round), found.round, locale), locale))
}

export async function undo(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, locale } = c.var
  if (await undoMove(db, found.round)) sayNext(c, 'move-undone')
  return c.redirect(marketUrls.agenda.href({ locale, round: found.round.slug }), 303)
}

function rowsOf({ meetings, people, slots }: RoundState, { settings }: Round, locale: 'es' | 'en' | 'pt'): AgendaRow[] {
  return meetings.map(({ id, seller, buyer, slot, desk }) => ({
    id,
    time: slotWords(slots[slot], settings.zone, locale),
    table: desk + 1,
    seller: people.get(seller)?.name ?? '',
    buyer: people.get(buyer)?.name ?? '',
  }))
}

function csvOf(rows: readonly AgendaRow[], locale: 'es' | 'en' | 'pt') {
  const { time, table, seller, buyer } = messages[locale].agenda.head
  const lines = rows.map((row) => [row.time, row.table, row.seller, row.buyer])
  return stringify([[time, table, seller, buyer], ...lines], { bom: true, escape_formulas: true })
}
