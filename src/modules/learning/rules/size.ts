import { formatNumber } from './formats.ts'

/** '34 kB', '1.2 MB', '3 GB', as the language writes numbers; the unit never stands alone on a line. */
export function sizeOf(bytes: number, locale: string): string {
  if (bytes >= 1_000_000_000) return `${formatNumber(bytes / 1_000_000_000, locale, 1)}\u00A0GB`
  if (bytes >= 1_000_000) return `${formatNumber(bytes / 1_000_000, locale, 1)}\u00A0MB`
  return `${formatNumber(Math.max(1, bytes / 1000), locale, 0)}\u00A0kB`
}
