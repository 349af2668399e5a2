/** Months without confirmation after which those who run it are reminded, and after which it is shown as out of date. */
export const remindAfter = 11
export const staleAfter = 13

/** An instant so many calendar months before another (both UTC); a day that the month lacks becomes its last. */
export function monthsBefore(instant: string, months: number): string {
  const [date = '', time = ''] = instant.split('T')
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const count = year * 12 + (month - 1) - months
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1]
  const isLeap = (toYear % 4 === 0 && toYear % 100 !== 0) || toYear % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][toMonth - 1] ?? 31
  const two = (number: number) => String(number).padStart(2, '0')
  return `${toYear}-${two(toMonth)}-${two(Math.min(day, days))}T${time}`
}
