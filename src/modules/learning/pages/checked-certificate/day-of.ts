import { formatDay } from '#kernel/dates.ts'
import { zoneOf } from '#modules/accounts/public.ts'

const zones: Partial<Record<string, string>> = zoneOf

/** The day where the learner lives, so that the paper and every page that checks it say the same one. */
export function dayOf(at: Date, locale: string, country: string | null): string {
  return formatDay(at, locale, zones[country ?? ''] ?? 'UTC')
}
