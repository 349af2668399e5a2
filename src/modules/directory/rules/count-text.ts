/** A whole number as the glossary writes it: '24 000' in Spanish, from five digits on; '24,000' in English, '24.000' in Portuguese. */
export function countText(count: number, locale: string): string {
  const digits = String(count)
  if (locale === 'es' && digits.length < 5) return digits
  const sign = locale === 'en' ? ',' : locale === 'pt' ? '.' : '\u00A0'
  return digits.replace(/\B(?=(\d{3})+$)/g, sign)
}
