import type { Locale } from '#kernel/i18n/locales.ts'
import { vocabulary } from '../messages/vocabulary/vocabulary.ts'
import { territoryName } from '../pages/territory-name.ts'
import type { PublicRecord } from './record.ts'

const types: Partial<Record<PublicRecord['kind'], string>> = { 'public-body': 'GovernmentOrganization' }

/** The same organisation in the terms of schema.org, as JSON-LD; what it does not say is left out. */
export function schemaOrgOf(record: PublicRecord, locale: Locale): object {
  const { texts, contact, website, links } = record
  const [language] = Object.keys(texts)
  const text = language === undefined ? undefined : texts[language]
  return without({
    '@type': types[record.kind] ?? 'Organization',
    '@id': record.url,
    url: website ?? record.url,
    name: record.name,
    alternateName: record.shortName,
    description: text && { '@language': language, '@value': text.summary },
    foundingDate: record.since === null ? null : String(record.since),
    ...placeOf(record, locale),
    email: contact?.email,
    telephone: contact?.phone ?? contact?.whatsapp,
    sameAs: links.map(({ url }) => url),
    ...workOf(record, locale),
  })
}

function placeOf({ place }: PublicRecord, locale: Locale) {
  const { country, territory, municipality, latitude, longitude } = place
  return {
    address: without({
      '@type': 'PostalAddress',
      addressCountry: country === 'ZZ' ? null : country,
      addressRegion: territory && territoryName(territory, locale),
      addressLocality: municipality,
    }),
    location: latitude === null || longitude === null ? null : pointOf(latitude, longitude),
  }
}

function workOf(record: PublicRecord, locale: Locale) {
  const words = vocabulary[locale]
  return {
    knowsLanguage: record.languages,
    knowsAbout: record.trades.map((trade) => words.trades[trade]),
    areaServed: record.sellsIn,
    makesOffer: record.offers.map(({ trade, format }) => ({
      '@type': 'Offer',
      itemOffered: { '@type': 'Service', name: format ? words.formats[format] : words.trades[trade] },
    })),
    image: record.works.map(({ picture, title, description, credit }) => ({
      '@type': 'ImageObject',
      contentUrl: picture,
      name: title,
      caption: description,
      creditText: credit,
    })),
  }
}

function pointOf(latitude: number, longitude: number) {
  return { '@type': 'Place', geo: { '@type': 'GeoCoordinates', latitude, longitude } }
}

function without(given: Record<string, unknown>) {
  const isSaid = (value: unknown) => value !== null && value !== undefined && !(Array.isArray(value) && !value.length)
  return Object.fromEntries(Object.entries(given).filter(([, value]) => isSaid(value)))
}
