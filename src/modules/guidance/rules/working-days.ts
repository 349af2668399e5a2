import { dateFormat } from '#kernel/dates.ts'

const hour = 3_600_000
const day = 24 * hour

interface Asked {
  askedAt: Date
  /** Working days, 1 or more. */
  days: number
  /** IANA zone of whoever asks. */
  zone: string
}

/** The day by which an answer is promised, 'YYYY-MM-DD': Monday to Friday count, the day of asking does not. Holidays differ by country and are not known here. */
export function answerDay({ askedAt, days, zone }: Asked): string {
  // Counted from noon, so that an hour gained or lost to summer time never skips or repeats a day.
  let noon = askedAt.getTime() + (12 - hourIn(askedAt, zone)) * hour
  for (let left = days; left > 0;) {
    noon += day
    if (isWorkingDay(noon, zone)) left -= 1
  }
  return dayIn(noon, zone)
}

/** Whether the promised day is over where it was promised. */
export function isLate(dueOn: string, now: Date, zone: string): boolean {
  return dayIn(now.getTime(), zone) > dueOn
}

function isWorkingDay(at: number, zone: string) {
  const name = dateFormat('en', { weekday: 'short', timeZone: zone }).format(at)
  return name !== 'Sat' && name !== 'Sun'
}

function dayIn(at: number, zone: string) {
  const format = dateFormat('en', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone })
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${parts['year']}-${parts['month']}-${parts['day']}`
}

function hourIn(at: Date, zone: string) {
  return Number(dateFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at))
}
