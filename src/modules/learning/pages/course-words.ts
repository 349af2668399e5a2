import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../messages/courses/messages.ts'
import { hoursIn } from '../messages/hours.ts'

export function levelName(locale: Locale, level: string): string {
  return nameOf(messages[locale].levels, level)
}

export function sectorName(locale: Locale, sector: string): string {
  return nameOf(messages[locale].sectors, sector)
}

export function writtenHours(locale: Locale, hours: number): string {
  return hoursIn[locale](hours)
}

function nameOf(names: Readonly<Record<string, string>>, key: string) {
  return names[key] ?? key
}
