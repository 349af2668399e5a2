import { dateFormat } from '#kernel/dates.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Slot } from '../rules/hold/settings.ts'

/** A slot as people read it on the clocks of a zone: 'mar 1 dic, 09:15'. */
export function slotWords(slot: Slot | undefined, zone: string, locale: Locale): string {
  if (!slot) return ''
  return dateFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(new Date(slot.starts))
}
