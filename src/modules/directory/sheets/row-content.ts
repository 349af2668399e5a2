import { countryOf } from '../country-names.ts'
import { type Faults, readContent } from '../content-schema.ts'
import { codeOf, languageOf, territoryOf } from '../messages/names-to-codes.ts'
import { blankContent, blankInitiative, type Content } from '../rules/content.ts'
import type { ImportColumn } from '../rules/import-columns.ts'
import { sectorsOfTrades } from '../rules/trades.ts'
import { pointFault, type TerritoryPoints } from '../rules/point-fault.ts'
import type { Kind } from '../rules/kinds.ts'

export interface RowDefaults {
  kind: Kind
  /** ISO 3166-1 alpha-2. */
  country: string
  /** Language in which texts are written. */
  language: string
  /** Year of figures that name none. */
  year: number
  /** Said as the source of figures that name none, and as who says them. */
  source: string
}

export type RowFaults = Partial<Record<ImportColumn, string>>

export interface ReadRow {
  content: Content | null
  taxNumber: string
  faults: RowFaults
}

/** What a row of a table says of an organisation, or what is wrong in which of its columns. */
export function readRow(
  cells: Partial<Record<ImportColumn, string>>,
  defaults: RowDefaults,
  points: TerritoryPoints,
): ReadRow {
  const cell = (column: ImportColumn) => cells[column] ?? ''
  const { content, errors } = readContent(givenOf(cell, defaults))
  const faults = errors ? columnFaults(errors) : {}
  const fault = content && pointFault(content.place, points)
  if (fault) faults.latitude = fault
  return { content: Object.keys(faults).length ? null : content, taxNumber: cell('taxNumber'), faults }
}

type Cell = (column: ImportColumn) => string

function givenOf(cell: Cell, defaults: RowDefaults) {
  const kind = cell('kind') ? codeOf('kinds', cell('kind')) : defaults.kind
  const country = cell('country') ? (countryOf(cell('country')) ?? cell('country')) : defaults.country
  const trades = listOf(cell('trades')).map((name) => codeOf('trades', name))
  const sectors = listOf(cell('sectors')).map((name) => codeOf('sectors', name))
  return {
    // What is no kind is refused by the schema.
    ...blankContent(kind as Kind, cell('name'), country),
    shortName: cell('shortName'),
    form: cell('form') && codeOf('forms', cell('form')),
    texts: textsOf(cell, defaults.language),
    place: {
      country,
      territory: cell('territory') && territoryOf(country, cell('territory')),
      municipality: cell('municipality'),
      point: pointOf(cell),
    },
    sectors: sectors.length ? sectors : sectorsOfTrades(trades),
    trades,
    languages: listOf(cell('languages')).map(languageOf),
    website: webAddress(cell('website')),
    contact: { email: cell('email'), phone: cell('phone'), whatsapp: cell('whatsapp') },
    since: cell('since'),
    initiative: kind === 'initiative' ? initiativeOf(cell, defaults) : null,
  }
}

function textsOf(cell: Cell, language: string) {
  const [summary, about] = [cell('summary'), cell('about')]
  return summary || about ? { [language]: { summary, about } } : {}
}

function pointOf(cell: Cell) {
  const [latitude, longitude] = [cell('latitude'), cell('longitude')]
  return latitude || longitude ? { latitude: degrees(latitude), longitude: degrees(longitude) } : null
}

function initiativeOf(cell: Cell, { year, source }: RowDefaults) {
  const said = cell('figuresSource') || source
  const members = {
    kind: 'members',
    value: cell('members'),
    year: cell('figuresYear') || year,
    source: said,
    saidBy: source,
  }
  return {
    ...blankInitiative,
    goals: cell('goals'),
    team: cell('team'),
    manager: cell('manager'),
    governance: listOf(cell('governance')).map((name) => codeOf('seats', name)),
    services: listOf(cell('services')),
    lastActivity: cell('lastActivity').slice(0, 4),
    figures: cell('members') ? [members] : [],
  }
}

const columnsOfPaths: [start: string, column: ImportColumn][] = [
  ['texts', 'summary'],
  ['place.territory', 'territory'],
  ['place.country', 'country'],
  ['place.municipality', 'municipality'],
  ['place.point.longitude', 'longitude'],
  ['place.point', 'latitude'],
  ['contact.email', 'email'],
  ['contact.phone', 'phone'],
  ['contact.whatsapp', 'whatsapp'],
  ['initiative.governance', 'governance'],
  ['initiative.services', 'services'],
  ['initiative.goals', 'goals'],
  ['initiative.team', 'team'],
  ['initiative.manager', 'manager'],
  ['initiative.lastActivity', 'lastActivity'],
  ['initiative.figures.0.year', 'figuresYear'],
  ['initiative.figures', 'members'],
]

function columnFaults(errors: Faults): RowFaults {
  const faults: RowFaults = {}
  for (const [path, fault] of Object.entries(errors)) {
    const start = columnsOfPaths.find(([begin]) => path.startsWith(begin))?.[1]
    faults[start ?? (path.split('.')[0] as ImportColumn)] ??= fault
  }
  return faults
}

function listOf(text: string): string[] {
  return text
    .split(/[;,\n|]/)
    .map((item) => item.trim())
    .filter(Boolean)
}

function degrees(typed: string): number | string {
  const number = Number(typed.replace(',', '.').replace(/[°º]/g, ''))
  return typed !== '' && Number.isFinite(number) ? number : typed
}

function webAddress(typed: string): string {
  return typed === '' || /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`
}
