import { Temporal } from 'temporal-polyfill'

/** Whether the world's time zone database knows it. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return /^[A-Z]/.test(zone)
  } catch {
    return false
  }
}

/**
 * The instant at which a day ('YYYY-MM-DD') and an hour ('HH:MM') are in a zone (IANA); null where there is none: no such day, or an
 * hour that a change of the clocks leaves out. Of an hour that comes twice, the first.
 */
export function instantOf(day: string, hour: string, zone: string): Date | null {
  try {
    const local = Temporal.PlainDateTime.from(`${day}T${hour}`, { overflow: 'reject' })
    const zoned = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
    return zoned.toPlainDateTime().equals(local) ? new Date(zoned.epochMilliseconds) : null
  } catch {
    return null
  }
}

/** The hour ('HH:MM') that clocks show in a zone (IANA). */
export function hourIn(at: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString()
    .slice(0, 5)
}

/** The day ('YYYY-MM-DD') in a zone (IANA). */
export function dayIn(at: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString()
}
