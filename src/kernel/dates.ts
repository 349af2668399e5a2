import { LRUCache } from 'lru-cache'

/** A formatter of instants; the same one for the same wish. */
export const dateFormat = keeping((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options))

/** A formatter of how long ago something was; the same one for the same wish. */
export const agoFormat = keeping(
  (tag, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(tag, options),
)

// Making a formatter takes as long as some fifty uses of it, and a list has a date in each row.
function keeping<options, format extends object>(make: (tag: string, options: options) => format) {
  const kept = new LRUCache<string, format>({ max: 64 })
  return (locale: string, options: options): format => {
    const key = locale + JSON.stringify(options)
    const format = kept.get(key) ?? make(locale === 'pt' ? 'pt-BR' : locale, options)
    kept.set(key, format)
    return format
  }
}

/** Writes an instant as a day, in the reader's language and in a named IANA zone. */
export function formatDay(at: Date, locale: string, zone: string): string {
  return dateFormat(locale, { dateStyle: 'long', timeZone: zone }).format(at)
}

/** Writes an instant as a day and an hour, with the zone named. */
export function formatInstant(at: Date, locale: string, zone: string): string {
  return dateFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(at)
}

/** What people call a zone (IANA): 'hora de Chile'. */
export function zoneName(zone: string, locale: string): string {
  const parts = dateFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts()
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}
