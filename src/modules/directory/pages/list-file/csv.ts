import { stringify } from 'csv-stringify/sync'
import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/pages/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { Face } from '../../rules/face.ts'
import { countryName } from '../../rules/names-of-codes.ts'
import { shownText } from '../../rules/shown-text.ts'
import { directoryUrls } from '../../urls.ts'
import { territoryName } from '../territory-name.ts'

interface Reader {
  locale: Locale
  origin: string
}

/** One row an organisation, in the reader's words. No cell begins like a formula: programs would run it. */
export function csvOf(faces: readonly Face[], reader: Reader): string {
  return stringify(rowsOf(faces, reader), { bom: true, escape_formulas: true })
}

/** The names of the columns, and a row an organisation. */
export function rowsOf(faces: readonly Face[], reader: Reader): string[][] {
  const columns = Object.values(messages[reader.locale].directory.columns)
  return [columns, ...faces.map((face) => rowOf(face, reader))]
}

/** In the order of the words for the columns. */
function rowOf(face: Face, { locale, origin }: Reader): string[] {
  const say = vocabulary[locale]
  const { place, website, confirmedAt, slug } = face
  return [
    face.name,
    say.kinds[face.kind],
    say.states[face.state],
    countryName(place.country, locale),
    (place.territory && territoryName(place.territory, locale)) ?? '',
    face.sectors.map((sector) => say.sectors[sector]).join('; '),
    face.trades.map((trade) => say.trades[trade]).join('; '),
    shownText(face.texts, locale)?.summary ?? '',
    website ?? '',
    confirmedAt.slice(0, 10),
    say.origins[face.origin],
    origin + directoryUrls.organisation.href({ locale, organisation: slug }),
  ]
}
