/** Writes an instant as a day, in the reader's language and in a named IANA zone. */
export function formatDay(at: Date, locale: string, zone: string): string {
  return new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: zone }).format(at)
}

/** Writes an instant as a day and an hour, with the zone named. */
export function formatInstant(at: Date, locale: string, zone: string): string {
  return new Intl.DateTimeFormat(tagOf(locale), {
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
  const parts = new Intl.DateTimeFormat(tagOf(locale), { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts()
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

function tagOf(locale: string) {
  return locale === 'pt' ? 'pt-BR' : locale
}
