import { sayNext } from '#kernel/http/flash.ts'
import { readState } from '../../actions/round-state.ts'
import { type MoveFault, undoMove } from '../../actions/move-meeting.ts'
import { findLastMove } from '../../queries/meetings.ts'
import type { Round } from '../../queries/rounds.ts'
import { marketUrls } from '../../urls.ts'
import { faultWords } from '../fault-words.ts'
import { organised, type RoundContext } from '../organised.ts'
import { agendaCsv, rowsOf } from '../round-files/files.ts'
import { AgendaPage } from './page.tsx'

/** Meetings on one page. */
const most = 100

export async function showAgenda(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  return await render(c, found.round, [])
}

async function render(c: RoundContext, round: Round, faults: readonly MoveFault[]) {
  const { db, shell } = c.var
  const [state, last] = await Promise.all([readState(db, round), findLastMove(db, round.id)])
  const rows = rowsOf({ round, state, locale: shell.locale })
  const after = c.req.query('after') ?? ''
  const later = rows.filter(({ key }) => key > after)
  const shown = later.slice(0, most)
  return c.html(
    <AgendaPage
      shell={shell}
      round={round}
      rows={shown}
      total={rows.length}
      next={later.length > most ? (shown.at(-1)?.key ?? null) : null}
      isLater={later.length < rows.length}
      canUndo={last !== undefined}
      faults={faultWords(faults, { people: state.people, locale: shell.locale })}
      csvBytes={Buffer.byteLength(agendaCsv(rows, { round, locale: shell.locale }))}
      people={new Set(state.meetings.flatMap(({ seller, buyer }) => [seller, buyer])).size}
    />,
    faults.length ? 409 : 200,
  )
}

export async function undo(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, locale, now } = c.var
  const { round } = found
  const undone = await undoMove(db, { round, at: now })
  if (typeof undone !== 'string') return await render(c, round, undone)
  sayNext(c, undone === 'undone' ? 'move-undone' : 'no-move-to-undo')
  return c.redirect(marketUrls.agenda.href({ locale, round: round.slug }), 303)
}
