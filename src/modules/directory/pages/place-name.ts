import type { Locale } from '#kernel/i18n/locales.ts'
import type { Place } from '../rules/content.ts'
import { countryName } from '../rules/names-of-codes.ts'
import { territoryName } from './territory-name.ts'

/** 'Huamanga, Ayacucho, Peru', as near as the owner shows it. */
export function placeName({ country, territory, municipality }: Omit<Place, 'point'>, locale: Locale): string {
  const region = territory ? territoryName(territory, locale) : null
  return [municipality, region, countryName(country, locale)].filter(Boolean).join(', ')
}
