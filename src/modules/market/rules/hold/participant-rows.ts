import { fold } from '#kernel/text.ts'

/** A row of a table of participants, as it can be entered. */
export interface ParticipantRow {
  name: string
  side: Side
  country: string | null
  email: string | null
  phone: string | null
  zone: string
  languages: string[]
  canFrom: string | null
  canTo: string | null
  most: number
  least: number
  exportsFirstTime: boolean
  /** Not at the place. */
  isRemote: boolean
}

/** `peer` where everyone meets everyone. */
export type Side = 'seller' | 'buyer' | 'peer'

/** What a column can hold, with the headings by which it is known, folded, in the three languages. */
export const columns = {
  name: ['nombre', 'name', 'nome', 'participante', 'participant', 'organizacion', 'organisation', 'organizacao'],
  side: ['lado', 'side', 'vende o compra', 'sells or buys', 'vende ou compra', 'tipo'],
  country: ['pais', 'country'],
  email: ['correo', 'correo electronico', 'email', 'e mail', 'e-mail', 'mail'],
  phone: ['telefono', 'phone', 'telefone', 'celular', 'whatsapp'],
  zone: ['zona', 'zona horaria', 'zone', 'time zone', 'fuso', 'fuso horario'],
  languages: ['idiomas', 'idioma', 'languages', 'language'],
  canFrom: ['puede desde', 'desde', 'from', 'can from', 'pode de'],
  canTo: ['puede hasta', 'hasta', 'to', 'until', 'can until', 'pode ate'],
  most: ['maximo', 'most', 'maximum', 'reuniones como maximo'],
  least: ['minimo', 'least', 'minimum', 'reuniones como minimo'],
  isRemote: ['asistencia', 'attendance', 'participacion', 'participacao', 'presenca'],
  exportsFirstTime: ['primera exportacion', 'first export', 'primeira exportacao', 'exporta por primera vez'],
} as const
export type Column = keyof typeof columns

export type RowFault =
  | 'name-missing'
  | 'name-twice'
  | 'side'
  | 'country'
  | 'email'
  | 'zone'
  | 'hour'
  | 'hours-turned'
  | 'hours-outside'
  | 'attendance'
  | 'number'
  | 'most-zero'
  | 'least-above-most'

export interface FaultyCell {
  /** As in the file; the row of the headings is 1. */
  row: number
  column: Column
  fault: RowFault
  value: string
}

/** What only those who know zones and countries can say. */
export interface Known {
  isZone(zone: string): boolean
  /** ISO 3166-1 alpha-2 of a country by its code or name; undefined where it is none. */
  countryOf(typed: string): string | undefined
  /** Zone of the round, where a row names none. */
  zone: string
  most: number
  /** Whether there are no sides. */
  isEveryone: boolean
  /** Whether a slot of the round lies within somebody's hours. */
  hasSlot(hours: { zone: string; canFrom: string | null; canTo: string | null }): boolean
}

const sides: Record<string, 'seller' | 'buyer'> = {}
for (const word of ['vende', 'vendedor', 'vendedora', 'seller', 'sells', 'oferta']) sides[word] = 'seller'
for (const word of ['compra', 'comprador', 'compradora', 'buyer', 'buys', 'demanda']) sides[word] = 'buyer'

const attendances: Record<string, boolean> = { '': false }
for (const word of ['presencial', 'in person', 'en persona', 'at the place', 'em pessoa']) attendances[word] = false
for (const word of ['virtual', 'remota', 'remoto', 'remote', 'en linea', 'online', 'a distancia'])
  attendances[word] = true

const yes = new Set(['si', 'yes', 'sim', 'x', '1', 'true', 'verdadero'])

/** Which column each heading names; null where it is none of them. */
export function columnsOf(headings: readonly string[]): (Column | null)[] {
  const known = new Map<string, string>(
    Object.entries(columns).flatMap(([column, names]) => names.map((name) => [name, column])),
  )
  return headings.map((heading) => (known.get(fold(heading)) as Column | undefined) ?? null)
}

/** The rows of a table under its headings, or every cell that is wrong. */
export function readParticipantRows(
  sheet: readonly (readonly string[])[],
  known: Known,
): { rows: ParticipantRow[]; faults: FaultyCell[] } {
  const [headings = [], ...lines] = sheet
  const named = columnsOf(headings)
  const taken = new Set<string>()
  const rows: ParticipantRow[] = []
  const faults: FaultyCell[] = []
  lines.forEach((cells, at) => {
    if (cells.every((cell) => cell === '')) return
    const cell = (column: Column) => cells[named.indexOf(column)]?.trim() ?? ''
    const wrong = faultsOf(cell, known, taken)
    faults.push(...wrong.map((each) => ({ ...each, row: at + 2, value: cell(each.column) })))
    taken.add(fold(cell('name')))
    if (!wrong.length) rows.push(rowOf(cell, known))
  })
  return { rows, faults }
}

type Cell = (column: Column) => string
type Fault = Pick<FaultyCell, 'column' | 'fault'>

function faultsOf(cell: Cell, known: Known, taken: ReadonlySet<string>): Fault[] {
  const checks: [Column, RowFault, boolean][] = [
    ['name', 'name-missing', cell('name') === ''],
    ['name', 'name-twice', cell('name') !== '' && taken.has(fold(cell('name')))],
    ['side', 'side', !known.isEveryone && sides[fold(cell('side'))] === undefined],
    ['country', 'country', cell('country') !== '' && !known.countryOf(cell('country'))],
    ['email', 'email', cell('email') !== '' && !isAddress(cell('email'))],
    ['zone', 'zone', cell('zone') !== '' && !known.isZone(cell('zone'))],
    ['canFrom', 'hour', hourOf(cell('canFrom')) === undefined],
    ['canTo', 'hour', hourOf(cell('canTo')) === undefined],
    ['most', 'number', countOf(cell('most')) === undefined],
    ['most', 'most-zero', countOf(cell('most')) === 0],
    ['least', 'number', countOf(cell('least')) === undefined],
    ['isRemote', 'attendance', attendances[fold(cell('isRemote'))] === undefined],
  ]
  const found = checks.flatMap(([column, fault, isWrong]) => (isWrong ? [{ column, fault }] : []))
  return found.length ? found : oddOnes(cell, known)
}

/** What is only wrong together. */
function oddOnes(cell: Cell, known: Known): Fault[] {
  const { from, to } = hoursOf(cell)
  const isTurned = Boolean(from && to && from >= to)
  const isOutside = !isTurned && !known.hasSlot({ zone: cell('zone') || known.zone, canFrom: from, canTo: to })
  const isAbove = (countOf(cell('least')) ?? 0) > (countOf(cell('most')) ?? known.most)
  const checks: [Column, RowFault, boolean][] = [
    ['canTo', 'hours-turned', isTurned],
    ['canFrom', 'hours-outside', isOutside],
    ['least', 'least-above-most', isAbove],
  ]
  return checks.flatMap(([column, fault, isWrong]) => (isWrong ? [{ column, fault }] : []))
}

function hoursOf(cell: Cell) {
  return { from: hourOf(cell('canFrom')) ?? null, to: hourOf(cell('canTo')) ?? null }
}

function rowOf(cell: Cell, known: Known): ParticipantRow {
  const { from, to } = hoursOf(cell)
  return {
    ...personOf(cell, known),
    zone: cell('zone') || known.zone,
    canFrom: from,
    canTo: to,
    most: countOf(cell('most')) ?? known.most,
    least: countOf(cell('least')) ?? 0,
    exportsFirstTime: yes.has(fold(cell('exportsFirstTime'))),
    isRemote: attendances[fold(cell('isRemote'))] ?? false,
  }
}

function personOf(cell: Cell, { isEveryone, countryOf }: Known) {
  const languages = cell('languages').split(/[,;/ ]+/)
  return {
    name: cell('name').slice(0, 200),
    side: isEveryone ? ('peer' as const) : (sides[fold(cell('side'))] ?? 'seller'),
    country: countryOf(cell('country')) ?? null,
    email: cell('email') || null,
    phone: cell('phone').slice(0, 40) || null,
    languages: languages
      .filter(Boolean)
      .slice(0, 10)
      .map((language) => language.slice(0, 40)),
  }
}

/** As long as an address may be (RFC 5321). */
function isAddress(text: string) {
  return text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
}

/** 'HH:MM'; null where nothing is written, undefined where it is no hour. */
export function hourOf(text: string): string | null | undefined {
  if (text === '') return null
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.h](\d{2}))?$/.exec(text) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

/** Null where nothing is written, undefined where it is no whole number from 0. */
function countOf(text: string): number | null | undefined {
  if (text === '') return null
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined
}
