import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Locale } from '#kernel/i18n/locales.ts'
import { root } from '#kernel/root.ts'
import { isCountry, type Territory } from './rules/places.ts'

let read: readonly Territory[] | undefined
const named = new Map<Locale, readonly Territory[]>()

/** Two names are other in English and Portuguese; everywhere else the Spanish one is used. */
const otherNames: Record<string, Partial<Record<Locale, string>>> = {
  'MX-CMX': { en: 'Mexico City', pt: 'Cidade do México' },
  'MX-MEX': { en: 'Mexico State', pt: 'Estado do México' },
}

/** The 107 subdivisions of ISO 3166-2; read from the facts that ship, once a process. */
export function territories(locale: Locale): readonly Territory[] {
  read ??= readTerritories()
  const known =
    named.get(locale) ??
    read.map((territory) => ({ ...territory, name: otherNames[territory.code]?.[locale] ?? territory.name }))
  named.set(locale, known)
  return known
}

function readTerritories(): readonly Territory[] {
  const file = readFileSync(join(root, 'db/seeds/facts/subdivisions.csv'))
  const rows: Record<string, string>[] = parse(file, { columns: true, bom: true })
  return rows.flatMap(({ country = '', iso_3166_2: code = '', name_es: name = '' }) =>
    isCountry(country) ? [{ country, code, name }] : [],
  )
}
