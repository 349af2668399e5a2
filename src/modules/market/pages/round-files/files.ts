import { stringify } from 'csv-stringify/sync'
import { formatInstant, zoneName } from '#kernel/dates.ts'
import { isLocale, type Locale } from '#kernel/i18n/locales.ts'
import { type Currency, minorUnits } from '#kernel/money.ts'
import type { RoundState } from '../../actions/round-state.ts'
import { messages } from '../../messages/rounds/messages.ts'
import { type AgendaSheet, agendaPdf } from '../../paper/agenda-pdf.ts'
import type { OwnMeeting } from '../../queries/meetings.ts'
import type { Outcome } from '../../queries/outcomes.ts'
import type { Participant } from '../../queries/participants.ts'
import type { Round } from '../../queries/rounds.ts'
import { isInRoom } from '../../rules/hold/rooms.ts'
import { slotsOf } from '../../rules/hold/settings.ts'
import type { Wish } from '../../rules/hold/wishes.ts'
import { slotWords } from '../slot-words.ts'

export interface AgendaRow {
  id: string
  /** Slot and desk: grows as the rows are listed. */
  key: string
  time: string
  /** Its number, from 1, or that it is in a virtual room. */
  table: string
  seller: string
  buyer: string
}

/** A round as it is written down: its rows in the reader's language. */
export interface Written {
  round: Round
  state: RoundState
  locale: Locale
}

export function rowsOf({ round: { settings }, state: { meetings, people, slots }, locale }: Written): AgendaRow[] {
  return meetings.map(({ id, seller, buyer, slot, desk }) => ({
    id,
    key: `${String(slot).padStart(3, '0')}.${String(desk).padStart(4, '0')}`,
    time: slotWords(slots[slot], settings.zone, locale),
    table: tableWords(desk, {
      locale,
      isVirtual: isInRoom(settings.place, ...[seller, buyer].flatMap((who) => people.get(who) ?? [])),
    }),
    seller: people.get(seller)?.name ?? '',
    buyer: people.get(buyer)?.name ?? '',
  }))
}

export function agendaTable(rows: readonly AgendaRow[], written: Pick<Written, 'round' | 'locale'>): string[][] {
  const { time, table, seller, buyer } = headOf(written)
  return [[time, table, seller, buyer], ...rows.map((row) => [row.time, row.table, row.seller, row.buyer])]
}

/** The columns of an agenda; where everyone meets everyone, nobody sells and nobody buys. */
export function headOf({ round, locale }: Pick<Written, 'round' | 'locale'>) {
  const { agenda, agreed } = messages[locale]
  return round.settings.kind === 'everyone' ? { ...agenda.head, seller: agreed.one, buyer: agreed.other } : agenda.head
}

export function agendaCsv(rows: readonly AgendaRow[], written: Pick<Written, 'round' | 'locale'>): string {
  return csv(agendaTable(rows, written))
}

export function wishesTable(wishes: readonly Wish[], { state: { people }, locale }: Written): string[][] {
  const { agenda, invited } = messages[locale]
  const { who, whom, wish: said } = agenda.columns
  const name = (id: string) => people.get(id)?.name ?? ''
  return [
    [who, whom, said],
    ...wishes.map(({ participant, other, wish }) => [name(participant), name(other), invited.choices[wish]]),
  ]
}

/** Who takes part, when they arrived, and how many of their meetings took place, as either side says. */
export function attendanceTable(outcomes: readonly Outcome[], { round, state, locale }: Written): string[][] {
  const { participants: say } = messages[locale]
  const { arrived, meetings, met } = say.attendanceHead
  const took = new Set(outcomes.flatMap(({ meeting, hasMet }) => (hasMet ? [meeting] : [])))
  const own = new Map<string, { meetings: number; met: number }>()
  for (const { id, seller, buyer } of state.meetings)
    for (const who of [seller, buyer]) {
      const counted = own.get(who) ?? { meetings: 0, met: 0 }
      own.set(who, { meetings: counted.meetings + 1, met: counted.met + Number(took.has(id)) })
    }
  return [
    [say.columns.name, say.columns.side, say.columns.state, arrived, meetings, met],
    ...[...state.people.values()].map(({ id, name, side, leftAt, cameAt }) => [
      name,
      say.sides[side],
      leftAt ? say.states.left : cameAt ? say.states.came : '',
      cameAt ? formatInstant(cameAt, locale, round.settings.zone) : '',
      String(own.get(id)?.meetings ?? 0),
      String(own.get(id)?.met ?? 0),
    ]),
  ]
}

/** Every cell is a text: a spreadsheet runs none of them, whatever it begins with. */
export async function workbook(rows: readonly (readonly string[])[], title: string): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeXlsx } = await import('write-excel-file/node')
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })))
  return Uint8Array.from(await writeXlsx(cells, { sheet: title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 30) }).toBuffer())
}

/** What each side said for itself, in the order in which it came. */
export function outcomesCsv(outcomes: readonly Outcome[], written: Written): string {
  const { agenda, invited } = messages[written.locale]
  const { who, meeting, hasMet, isUseful, result, amount, currency } = agenda.columns
  const meetings = new Map(rowsOf(written).map((row) => [row.id, `${row.time} · ${row.seller} · ${row.buyer}`]))
  const yesNo = (value: boolean | null) => (value === null ? '' : value ? invited.yes : invited.no)
  return csv([
    [who, meeting, hasMet, isUseful, result, amount, currency],
    ...outcomes.map((each) => [
      written.state.people.get(each.participant)?.name ?? '',
      meetings.get(each.meeting) ?? '',
      yesNo(each.hasMet),
      yesNo(each.isUseful),
      invited.results[each.result],
      amountText(each),
      each.currency ?? '',
    ]),
  ])
}

function amountText({ amount, currency }: Outcome) {
  if (amount === null || currency === null) return ''
  const digits = minorUnits[currency as Currency] ?? 0
  return (Number(amount) / 10 ** digits).toFixed(digits)
}

export function csv(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], { bom: true, escape_formulas: true })
}

/** A page for everybody who meets somebody, in their own language and on their own clocks, then the plan of tables on those of the place. */
export async function roundPdf({ round, state, locale }: Written): Promise<Uint8Array<ArrayBuffer>> {
  const { agenda: say } = messages[locale]
  const sheets = [...state.people.values()]
    .map((person) => ({ person, meetings: meetingsOf(person, state) }))
    .filter(({ meetings }) => meetings.length)
    .toSorted((one, other) => one.person.name.localeCompare(other.person.name, locale))
    .map(({ person, meetings }) =>
      sheetOf(person, meetings, { round, locale: isLocale(person.locale) ? person.locale : locale }),
    )
  const plan: AgendaSheet = {
    language: locale,
    title: say.tables,
    lead: leadOf(round, round.settings.zone, locale),
    head: [say.head.time, say.head.table, say.whom],
    rows: rowsOf({ round, state, locale }).map(({ time, table, seller, buyer }) => [
      time,
      table,
      messages[locale].plan.pair(seller, buyer),
    ]),
  }
  return await bound(round, locale, [...sheets, plan])
}

/** One participant's own page. */
export async function ownPdf(
  round: Round,
  { person, meetings, locale }: { person: Participant; meetings: readonly OwnMeeting[]; locale: Locale },
): Promise<Uint8Array<ArrayBuffer>> {
  const open = meetings.filter(({ isWithdrawn }) => !isWithdrawn)
  return await bound(round, locale, [sheetOf(person, open, { round, locale })])
}

async function bound(round: Round, language: Locale, sheets: readonly AgendaSheet[]) {
  const madeAt = round.publishedAt ?? new Date(round.settings.wishesUntil)
  return await agendaPdf({
    title: messages[language].agenda.title(round.name),
    language,
    madeAt,
    band: round.slug,
    sheets,
  })
}

type Met = Pick<OwnMeeting, 'slot' | 'desk' | 'name' | 'isRemote'>

function meetingsOf({ id }: Participant, { meetings, people }: RoundState): Met[] {
  return meetings.flatMap(({ seller, buyer, slot, desk }) => {
    if (seller !== id && buyer !== id) return []
    const other = people.get(seller === id ? buyer : seller)
    return [{ slot, desk, name: other?.name ?? '', isRemote: other?.isRemote ?? false }]
  })
}

/** One participant’s agenda as it is printed. */
export function sheetOf(
  person: Participant,
  meetings: readonly Met[],
  { round, locale }: { round: Round; locale: Locale },
): AgendaSheet {
  const { agenda: say } = messages[locale]
  const { place } = round.settings
  const slots = slotsOf(round.settings)
  return {
    language: locale,
    title: person.name,
    lead: leadOf(round, person.zone, locale),
    head: [say.head.time, say.head.table, say.whom],
    rows: meetings.map((each) => [
      slotWords(slots[each.slot], person.zone, locale),
      tableWords(each.desk, { locale, isVirtual: isInRoom(place, person, each) }),
      each.name,
    ]),
  }
}

/** Where to go: nobody sits at the table of a meeting that is in a virtual room. */
function tableWords(desk: number, { locale, isVirtual }: { locale: Locale; isVirtual: boolean }): string {
  return isVirtual ? messages[locale].agenda.virtual : String(desk + 1)
}

function leadOf({ name, settings }: Round, zone: string, locale: Locale) {
  return [name, settings.place, messages[locale].invited.zone(zoneName(zone, locale))].filter(Boolean).join(' · ')
}
