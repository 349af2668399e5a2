import { fold } from '#kernel/text.ts'

/** What a column of a table can fill, with the headings by which it is known, folded, in the three languages. */
export const importColumns = {
  name: [
    'nombre',
    'name',
    'nome',
    'razon social',
    'organizacion',
    'iniciativa',
    'nombre de la iniciativa',
    'organisation',
    'organization',
  ],
  shortName: ['sigla', 'siglas', 'initials', 'nombre corto', 'short name', 'nome curto'],
  kind: ['tipo', 'kind', 'type', 'clase'],
  form: ['forma', 'form', 'forma juridica'],
  summary: ['resumen', 'descripcion', 'en una frase', 'summary', 'description', 'resumo', 'descricao', 'que hace'],
  about: ['acerca de', 'mas', 'about', 'sobre', 'detalle'],
  country: ['pais', 'country'],
  territory: [
    'region',
    'departamento',
    'estado',
    'territorio',
    'territory',
    'state',
    'departamento o region',
    'entidad federativa',
  ],
  municipality: ['municipio', 'ciudad', 'comuna', 'distrito', 'city', 'municipality', 'cidade', 'town'],
  latitude: ['latitud', 'latitude', 'lat'],
  longitude: ['longitud', 'longitude', 'lon', 'lng', 'long'],
  sectors: ['sector', 'sectores', 'sectors', 'setor', 'setores'],
  trades: ['oficio', 'oficios', 'trade', 'trades', 'oficios y servicios'],
  languages: ['idioma', 'idiomas', 'languages', 'language', 'lengua'],
  website: ['sitio web', 'web', 'pagina web', 'website', 'url', 'site', 'direccion web'],
  email: ['correo', 'correo electronico', 'email', 'e mail', 'mail'],
  phone: ['telefono', 'phone', 'celular', 'telefone'],
  whatsapp: ['whatsapp'],
  since: ['ano', 'ano de inicio', 'desde', 'year', 'since', 'inicio', 'año', 'año de inicio', 'fundacion'],
  taxNumber: ['ruc', 'rut', 'nit', 'rfc', 'numero tributario', 'tax number', 'cnpj'],
  goals: ['objetivo', 'objetivos', 'goals', 'goal'],
  team: ['equipo', 'team', 'personas en el equipo', 'equipe'],
  manager: ['gestor', 'gestora', 'gerente', 'manager', 'responsable', 'coordinador', 'coordinadora'],
  members: ['miembros', 'members', 'membros', 'socios', 'numero de miembros', 'empresas'],
  figuresYear: ['año de las cifras', 'ano de las cifras', 'year of figures', 'ano dos numeros'],
  figuresSource: ['fuente', 'source', 'fonte'],
  governance: ['gobernanza', 'governance', 'governanca'],
  services: ['servicios', 'services', 'servicos'],
  lastActivity: [
    'ultima actividad',
    'last activity',
    'ultima atividade',
    'año de la ultima actividad',
    'ano de la ultima actividad',
  ],
} as const satisfies Record<string, readonly string[]>

export type ImportColumn = keyof typeof importColumns
export const importColumnNames = Object.keys(importColumns) as ImportColumn[]

/** What each column of a file fills, by its heading; null where no heading says so. Each is filled once. */
export function guessMapping(headings: readonly string[]): (ImportColumn | null)[] {
  const taken = new Set<ImportColumn>()
  return headings.map((heading) => {
    const known = columnOf(heading)
    if (!known || taken.has(known)) return null
    taken.add(known)
    return known
  })
}

function columnOf(heading: string): ImportColumn | undefined {
  const folded = fold(heading)
  return importColumnNames.find((name) => name === heading || importColumns[name].some((known) => known === folded))
}

const rowsLookedAt = 12

/**
 * Where the headings stand: in the first rows, the one of which most are known; above it may stand a title, or cells that were joined.
 * Null where no row names what its columns hold.
 */
export function headingRow(rows: readonly (readonly string[])[]): number | null {
  const known = rows.slice(0, rowsLookedAt).map((row) => guessMapping(row).filter(Boolean).length)
  const most = Math.max(0, ...known)
  return most >= 2 ? known.indexOf(most) : null
}

/** A field that is empty, under a heading that was joined with its neighbour, is called by its letter: 'C'. */
export function headingsOf(row: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => row[at] || letterOf(at))
}

/** As spreadsheets count: A to Z, AA, AB. */
export function letterOf(at: number): string {
  const rest = Math.floor(at / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCodePoint(65 + (at % 26))
}
