import { plural } from '#kernel/i18n/plural.ts'
import { formatNumber } from '../rules/formats.ts'

/** How long a course takes: '1,5 horas'. To Portuguese less than two is one. */
export const hoursIn = {
  es: (hours: number) => plural(hours, { one: '1 hora', other: `${formatNumber(hours, 'es', 1)} horas` }),
  en: (hours: number) => plural(hours, { one: '1 hour', other: `${formatNumber(hours, 'en', 1)} hours` }),
  pt: (hours: number) => `${formatNumber(hours, 'pt', 1)} ${hours < 2 ? 'hora' : 'horas'}`,
}
