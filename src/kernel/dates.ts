/** Writes an instant as a day, in the reader's language and in a named IANA zone. */
export function formatDay(at: Date, locale: string, zone: string): string {
  return new Intl.DateTimeFormat(locale === 'pt' ? 'pt-BR' : locale, { dateStyle: 'long', timeZone: zone }).format(at)
}

/** Writes an instant as a day and an hour, with the zone named. */
export function formatInstant(at: Date, locale: string, zone: string): string {
  return new Intl.DateTimeFormat(locale === 'pt' ? 'pt-BR' : locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(at)
}
