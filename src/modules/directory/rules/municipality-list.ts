import { clean } from '#kernel/text.ts'
import { isNear, type TerritoryPoints } from './point-fault.ts'

export interface Municipality {
  code: string
  name: string
  /** ISO 3166-2. */
  territory: string
  latitude: number
  longitude: number
}

/** A line of the file, by its columns. */
export type MunicipalityLine = Record<string, string>

export const municipalityColumns = ['code', 'name', 'territory', 'latitude', 'longitude'] as const

export type MunicipalityFault =
  | 'no-code'
  | 'no-name'
  | 'code-twice'
  | 'not-a-territory'
  | 'not-a-point'
  | 'swapped'
  | 'far-away'

export interface ReadList {
  municipalities: Municipality[]
  /** Lines count from 2: the first holds the names of the columns. */
  faults: { line: number; fault: MunicipalityFault }[]
}

export function readMunicipalities(lines: readonly MunicipalityLine[], points: TerritoryPoints): ReadList {
  const seen = new Set<string>()
  const municipalities: Municipality[] = []
  const faults: ReadList['faults'] = []
  for (const [at, line] of lines.entries()) {
    const read = municipalityOf(line)
    const fault = seen.has(read.code) ? 'code-twice' : faultOf(read, points)
    seen.add(read.code)
    if (fault) faults.push({ line: at + 2, fault })
    else municipalities.push(read)
  }
  return { municipalities, faults }
}

function municipalityOf({ code = '', name = '', territory = '', latitude = '', longitude = '' }: MunicipalityLine) {
  return {
    code: clean(code),
    name: clean(name),
    territory: clean(territory),
    latitude: degrees(latitude),
    longitude: degrees(longitude),
  }
}

/** With a comma or a point; not a number where it is none. */
function degrees(text: string): number {
  return /^\s*-?\d{1,3}([.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
}

function faultOf(
  { code, name, territory, latitude, longitude }: Municipality,
  points: TerritoryPoints,
): MunicipalityFault | null {
  if (!code) return 'no-code'
  if (!name) return 'no-name'
  const point = points(territory)
  if (!point) return 'not-a-territory'
  if (Number.isNaN(latitude + longitude)) return 'not-a-point'
  if (isNear({ latitude, longitude }, point)) return null
  return isNear({ latitude: longitude, longitude: latitude }, point) ? 'swapped' : 'far-away'
}
