import { agoFormat } from '#kernel/dates.ts'

const minute = 60_000
const units = [
  { unit: 'day', length: 24 * 60 * minute },
  { unit: 'hour', length: 60 * minute },
  { unit: 'minute', length: minute },
] as const

/** How long ago something was, in words of the largest whole unit up to days: '3 days ago'. */
export function age(at: Date, now: Date, locale: string): string {
  const passed = Math.max(now.getTime() - at.getTime(), minute)
  const { unit, length } = units.find((each) => passed >= each.length) ?? units[2]
  return agoFormat(locale, {}).format(-Math.floor(passed / length), unit)
}
