import { readState } from '../../actions/round-state.ts'
import { listMeetingsOf } from '../../queries/meetings.ts'
import { listOutcomes } from '../../queries/outcomes.ts'
import { listWishes } from '../../queries/wishes.ts'
import { type InvitedContext, invitedBy } from '../invited/known.ts'
import { organised, type RoundContext } from '../organised.ts'
import {
  agendaCsv,
  agendaTable,
  attendanceTable,
  csv,
  outcomesCsv,
  ownPdf,
  roundPdf,
  rowsOf,
  wishesTable,
  workbook,
  type Written,
} from './files.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

interface Wish {
  /** Ending of the file's name. */
  name: string
  type: keyof typeof types
  write(written: Written): string | Promise<string | Uint8Array<ArrayBuffer>>
}

/** A file of the round for whoever runs it. */
async function send(c: RoundContext, { name, type, write }: Wish) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, locale } = c.var
  const { round } = found
  const body = await write({ round, state: await readState(db, round), locale })
  c.header('content-disposition', `attachment; filename="${round.slug}-${name}.${type}"`)
  return c.body(body, 200, { 'content-type': types[type] })
}

export async function sendAgendaCsv(c: RoundContext) {
  return await send(c, { name: 'agenda', type: 'csv', write: (written) => agendaCsv(rowsOf(written), written) })
}

export async function sendAgendaXlsx(c: RoundContext) {
  return await sendWorkbook(c, 'agenda', async (written) => agendaTable(rowsOf(written), written))
}

export async function sendAgendaPdf(c: RoundContext) {
  return await send(c, { name: 'agenda', type: 'pdf', write: roundPdf })
}

async function sendWorkbook(c: RoundContext, name: string, table: (written: Written) => Promise<string[][]>) {
  const write = async (written: Written) => await workbook(await table(written), name)
  return await send(c, { name, type: 'xlsx', write })
}

export async function sendWishes(c: RoundContext) {
  return await send(c, { name: 'wishes', type: 'csv', write: async (written) => csv(await wishesOf(c, written)) })
}

export async function sendWishesXlsx(c: RoundContext) {
  return await sendWorkbook(c, 'wishes', async (written) => await wishesOf(c, written))
}

async function wishesOf({ var: { db } }: RoundContext, written: Written) {
  return wishesTable(await listWishes(db, written.round.id), written)
}

export async function sendAttendance(c: RoundContext) {
  return await send(c, {
    name: 'attendance',
    type: 'csv',
    write: async (written) => csv(await attendanceOf(c, written)),
  })
}

export async function sendAttendanceXlsx(c: RoundContext) {
  return await sendWorkbook(c, 'attendance', async (written) => await attendanceOf(c, written))
}

async function attendanceOf({ var: { db } }: RoundContext, written: Written) {
  return attendanceTable(await listOutcomes(db, written.round.id), written)
}

export async function sendOutcomes(c: RoundContext) {
  const write = async (written: Written) => outcomesCsv(await listOutcomes(c.var.db, written.round.id), written)
  return await send(c, { name: 'outcomes', type: 'csv', write })
}

/** A participant's own agenda on paper. */
export async function sendOwnPdf(c: InvitedContext) {
  const found = await invitedBy(c)
  if (!found || found.round.state !== 'published') return await c.notFound()
  const { person, round } = found
  const { db, locale } = c.var
  const body = await ownPdf(round, { person, meetings: await listMeetingsOf(db, person.id), locale })
  c.header('content-disposition', `attachment; filename="${round.slug}.pdf"`)
  return c.body(body, 200, { 'content-type': types.pdf })
}
