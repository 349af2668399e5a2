import type { Locale } from '#kernel/i18n/locales.ts'
import { territories } from '#modules/accounts/public.ts'
import type { Place } from '../rules/content.ts'
import { countryName } from '../rules/names-of-codes.ts'

/** 'Huamanga, Ayacucho, Peru', as near as the owner shows it. */
export function placeName({ country, territory, municipality }: Omit<Place, 'point'>, locale: Locale): string {
  const region = territory ? territories(locale).find(({ code }) => code === territory)?.name : null
  return [municipality, region, countryName(country, locale)].filter(Boolean).join(', ')
}
