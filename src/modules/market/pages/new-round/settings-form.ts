import { z } from 'zod'
import { blocCountries } from '#modules/directory/public.ts'
import type { FormFields } from '#kernel/http/form.ts'
import { clean } from '#kernel/text.ts'
import { dayIn, hourIn, instantOf, isZone } from '#kernel/zoned.ts'
import type { Round } from '../../queries/rounds.ts'
import { isRoomPattern } from '../../rules/hold/rooms.ts'
import {
  fewestMinutes,
  mostMinutes,
  mostTables,
  sessionFault,
  type Session,
  type SessionFault,
  type Settings,
  usualSettings,
} from '../../rules/hold/settings.ts'

const number = (least: number, most: number) =>
  z.coerce.number('number').int('number').min(least, 'number').max(most, 'number')
const text = (most: number) => z.string().transform(clean).pipe(z.string().min(1, 'missing').max(most, 'missing'))
const optional = (most: number) => z.string().transform(clean).pipe(z.string().max(most, 'missing')).default('')

/** What can be changed as long as the round goes on. */
const always = {
  name: text(160),
  place: optional(200),
  isVirtual: z.literal('on').optional(),
  rooms: optional(300).refine((rooms) => rooms === '' || isRoomPattern(rooms), 'rooms'),
  zone: z.string().refine(isZone, 'zone'),
  tables: number(1, mostTables),
  keepsTable: z.enum(['', 'seller', 'buyer'], 'missing').default(''),
  interpreters: z.union([z.literal('').transform(() => null), number(0, 500)], 'number').default(null),
  most: number(1, 200),
  firstTimeLeast: number(0, 200).default(usualSettings.firstTimeLeast),
  countryLeast: number(0, 5000).default(usualSettings.countryLeast),
  fairness: number(0, 200).default(usualSettings.fairness),
  wishesUntil: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'missing'),
}
/** What stands once there are meetings in it. */
const timetable = {
  kind: z.enum(['sides', 'everyone'], 'missing').default(usualSettings.kind),
  sessions: text(2000),
  slotMinutes: number(fewestMinutes, mostMinutes),
}

export const settingsSchema = z.object({ ...always, ...timetable, country: z.enum(blocCountries, 'missing') })
/** Of a round that is there: without meetings, and with some. */
export const changeSchema = z.object({ ...always, ...timetable })
export const keptSchema = z.object(always)

export type SettingsForm = z.infer<typeof changeSchema>
export type SettingsFault = { field: 'sessions' | 'wishesUntil'; fault: SessionFault | 'not-an-hour' }

/** What was written as it is held, or what is wrong with it, by field. */
export function settingsOf(form: SettingsForm): Settings | SettingsFault {
  const written = form.sessions
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => sessionOf(line, form.zone))
  if (!written.every((session) => session !== null)) return { field: 'sessions', fault: 'not-an-hour' }
  const sessions = written.toSorted((one, other) => one.starts - other.starts)
  const fault = sessionFault({ sessions, slotMinutes: form.slotMinutes })
  if (fault) return { field: 'sessions', fault }
  const { kind, slotMinutes } = form
  return changedSettings({ kind, slotMinutes, sessions }, form)
}

/** The timetable with whatever else was written. */
export function changedSettings(
  { kind, slotMinutes, sessions }: Pick<Settings, 'kind' | 'slotMinutes' | 'sessions'>,
  form: Omit<SettingsForm, keyof typeof timetable>,
): Settings | SettingsFault {
  const { zone, place, wishesUntil, isVirtual } = form
  const until = instantOf(wishesUntil, '23:59', zone)
  if (!until) return { field: 'wishesUntil', fault: 'not-an-hour' }
  const { tables, interpreters, most, firstTimeLeast, countryLeast, fairness } = form
  return {
    kind,
    slotMinutes,
    sessions,
    zone,
    tables,
    interpreters,
    most,
    firstTimeLeast,
    countryLeast,
    fairness,
    place: place || null,
    isVirtual: isVirtual === 'on' || !place,
    rooms: form.rooms || null,
    keepsTable: form.keepsTable || null,
    wishesUntil: until.getTime(),
  }
}

/** A round as it was written. */
export function fieldsOf({ name, settings }: Pick<Round, 'name' | 'settings'>): FormFields {
  const { kind, place, isVirtual, rooms, zone, keepsTable, interpreters, wishesUntil, sessions } = settings
  const { slotMinutes, tables, most, firstTimeLeast, countryLeast, fairness } = settings
  const numbers = { slotMinutes, tables, most, firstTimeLeast, countryLeast, fairness }
  const line = ({ starts, ends }: Session) => {
    const [from, to] = [new Date(starts), new Date(ends)]
    return `${dayIn(from, zone)} ${hourIn(from, zone)}-${hourIn(to, zone)}`
  }
  return {
    name,
    kind,
    zone,
    ...Object.fromEntries(Object.entries(numbers).map(([field, value]) => [field, String(value)])),
    place: place ?? '',
    isVirtual: isVirtual ? 'on' : '',
    rooms: rooms ?? '',
    keepsTable: keepsTable ?? '',
    interpreters: interpreters === null ? '' : String(interpreters),
    wishesUntil: dayIn(new Date(wishesUntil), zone),
    sessions: sessions.map(line).join('\n'),
  }
}

function sessionOf(line: string, zone: string): Session | null {
  const [, day = '', from = '', to = ''] =
    /^\s*(\d{4}-\d{2}-\d{2})\s+(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})\s*$/.exec(line) ?? []
  const [starts, ends] = [instantOf(day, from.padStart(5, '0'), zone), instantOf(day, to.padStart(5, '0'), zone)]
  return starts && ends ? { starts: starts.getTime(), ends: ends.getTime() } : null
}
