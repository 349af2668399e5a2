import { z } from 'zod'
import { blocCountries } from '#modules/directory/public.ts'
import { clean } from '#kernel/text.ts'
import { instantOf, isZone } from '#kernel/zoned.ts'
import {
  fewestMinutes,
  mostMinutes,
  mostTables,
  sessionFault,
  type Session,
  type SessionFault,
  type Settings,
} from '../../rules/hold/settings.ts'

const number = (least: number, most: number) =>
  z.coerce.number('number').int('number').min(least, 'number').max(most, 'number')
const text = (most: number) => z.string().transform(clean).pipe(z.string().min(1, 'missing').max(most, 'missing'))

export const settingsSchema = z.object({
  name: text(160),
  place: z.string().transform(clean).pipe(z.string().max(200, 'missing')).default(''),
  country: z.enum(blocCountries, 'missing'),
  zone: z.string().refine(isZone, 'zone'),
  sessions: text(2000),
  slotMinutes: number(fewestMinutes, mostMinutes),
  tables: number(1, mostTables),
  most: number(1, 200),
  wishesUntil: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'missing'),
  isVirtual: z.literal('on').optional(),
})
export type SettingsForm = z.infer<typeof settingsSchema>

/** As fair as the published problem asks unless an organiser says otherwise. */
const usualFairness = 2

/** What was written as it is held, or what is wrong with it, by field. */
export function settingsOf(
  form: SettingsForm,
): Settings | { field: 'sessions' | 'wishesUntil'; fault: SessionFault | 'not-an-hour' } {
  const { zone, slotMinutes, tables, most, place } = form
  const sessions = form.sessions
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => sessionOf(line, zone))
  if (!sessions.every((session) => session !== null)) return { field: 'sessions', fault: 'not-an-hour' }
  const fault = sessionFault({ sessions, slotMinutes })
  if (fault) return { field: 'sessions', fault }
  const until = instantOf(form.wishesUntil, '23:59', zone)
  if (!until) return { field: 'wishesUntil', fault: 'not-an-hour' }
  const rest = { zone, slotMinutes, tables, most, fairness: usualFairness, wishesUntil: until.getTime() }
  return { ...rest, sessions, place: place || null, isVirtual: form.isVirtual === 'on' || !place }
}

function sessionOf(line: string, zone: string): Session | null {
  const [, day = '', from = '', to = ''] =
    /^\s*(\d{4}-\d{2}-\d{2})\s+(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})\s*$/.exec(line) ?? []
  const [starts, ends] = [instantOf(day, from.padStart(5, '0'), zone), instantOf(day, to.padStart(5, '0'), zone)]
  return starts && ends ? { starts: starts.getTime(), ends: ends.getTime() } : null
}
