import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import { type AgreeFault, agreeMeeting } from '../../actions/agree-meeting.ts'
import { readState } from '../../actions/round-state.ts'
import { deleteAgreed, listAgreed } from '../../queries/agreed.ts'
import type { Round } from '../../queries/rounds.ts'
import { messages } from '../../messages/rounds/messages.ts'
import type { MarketTables } from '../../tables.ts'
import { marketUrls } from '../../urls.ts'
import { organised, organiseLimit, type RoundContext } from '../organised.ts'
import { slotWords } from '../slot-words.ts'
import { AgreedPage, type Written } from './page.tsx'

type Fault = AgreeFault | { fault: 'too-often' }

const nothing = { seller: '', buyer: '', slot: '' }

export async function showAgreed(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  return await render(c, found.round, { written: nothing, fault: null })
}

export async function addAgreed(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, now, locale, limiter } = c.var
  const { round, person } = found
  const fields = await readForm(c)
  const written = { seller: typed(fields, 'seller'), buyer: typed(fields, 'buyer'), slot: typed(fields, 'slot') }
  const slot = written.slot === '' ? null : Number(written.slot)
  const fault = (await limiter.allows(organiseLimit, person.id))
    ? await agreeMeeting(db, { ...written, round, slot, at: now })
    : { fault: 'too-often' as const }
  if (fault) return await render(c, round, { written, fault })
  sayNext(c, 'meeting-agreed')
  return c.redirect(marketUrls.agreed.href({ locale, round: round.slug }), 303)
}

export async function endAgreed(c: PageContext<MarketTables, typeof marketUrls.agreedEnd.pattern>) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, locale } = c.var
  const id = c.req.param('agreed')
  if (isIdentifier(id)) await deleteAgreed(db, found.round.id, id)
  sayNext(c, 'meeting-not-agreed')
  return c.redirect(marketUrls.agreed.href({ locale, round: found.round.slug }), 303)
}

/** Shown at once; the newest stand first. */
const most = 100

async function render(c: RoundContext, round: Round, given: { written: Written; fault: Fault | null }) {
  const { db, shell } = c.var
  const { locale } = shell
  const [{ people, slots }, agreed] = await Promise.all([readState(db, round), listAgreed(db, round.id)])
  const name = (id: string) => people.get(id)?.name ?? ''
  const time = (slot: number | null) => (slot === null ? '' : slotWords(slots[slot], round.settings.zone, locale))
  const after = c.req.query('after') ?? '~'
  const later = agreed.toReversed().filter(({ id }) => id < after)
  return c.html(
    <AgreedPage
      shell={shell}
      round={round}
      rows={later.slice(0, most).map(({ id, seller, buyer, slot }) => ({
        id,
        seller: name(seller),
        buyer: name(buyer),
        time: time(slot),
      }))}
      next={later.length > most ? (later[most - 1]?.id ?? null) : null}
      slots={slots.map(({ number }) => ({ value: String(number), text: time(number) }))}
      written={given.written}
      error={given.fault && errorOf(given.fault, { say: messages[locale].agreed.faults, name })}
    />,
    given.fault ? 422 : 200,
  )
}

type FaultWords = (typeof messages)['en']['agreed']['faults']

function errorOf(fault: Fault, { say, name }: { say: FaultWords; name: (id: string) => string }) {
  if (fault.fault === 'unknown') return { id: fault.field, text: say.unknown }
  const text = 'who' in fault ? say[fault.fault](name(fault.who)) : say[fault.fault]
  return { id: isOfSlot.has(fault.fault) ? 'slot' : 'buyer', text }
}

const isOfSlot: ReadonlySet<string> = new Set(['cannot', 'meets', 'no-table', 'no-such-slot'])
