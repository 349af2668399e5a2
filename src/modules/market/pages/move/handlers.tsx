import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { type MoveFault, moveMeeting } from '../../actions/move-meeting.ts'
import { readState } from '../../actions/round-state.ts'
import type { Round } from '../../queries/rounds.ts'
import type { MarketTables } from '../../tables.ts'
import { marketUrls } from '../../urls.ts'
import { faultWords } from '../fault-words.ts'
import { organised } from '../organised.ts'
import { slotWords } from '../slot-words.ts'
import { MovePage } from './page.tsx'

type MoveContext = PageContext<MarketTables, typeof marketUrls.move.pattern>

export async function showMove(c: MoveContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  return await render(c, found.round, { slot: null, faults: [] })
}

export async function move(c: MoveContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, locale, now } = c.var
  const { round, person } = found
  const slot = Number(typed(await readForm(c), 'slot') || Number.NaN)
  const meeting = c.req.param('meeting')
  const moved = await moveMeeting(db, { round, meeting, slot, personId: person.id, at: now })
  if (typeof moved !== 'string') return await render(c, round, { slot, faults: moved })
  sayNext(c, moved === 'moved' ? 'meeting-moved' : 'meeting-unmoved')
  return c.redirect(marketUrls.agenda.href({ locale, round: round.slug }), 303)
}

async function render(
  c: MoveContext,
  round: Round,
  { slot, faults }: { slot: number | null; faults: readonly MoveFault[] },
) {
  const { db, shell } = c.var
  const { locale } = shell
  const { meetings, people, slots } = await readState(db, round)
  const meeting = meetings.find(({ id }) => id === c.req.param('meeting'))
  if (!meeting) return await c.notFound()
  const name = (id: string) => people.get(id)?.name ?? ''
  return c.html(
    <MovePage
      shell={shell}
      round={round}
      meeting={meeting.id}
      seller={name(meeting.seller)}
      buyer={name(meeting.buyer)}
      slot={slot ?? meeting.slot}
      slots={slots.map((each) => ({ value: String(each.number), text: slotWords(each, round.settings.zone, locale) }))}
      faults={faultWords(faults, { people, locale })}
    />,
    faults.length ? 422 : 200,
  )
}
