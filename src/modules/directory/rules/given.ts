/** What a form says, read name by name. */
export interface FormReader {
  text(name: string): string
  list(name: string): string[]
  isTicked(name: string): boolean
  /** The rows 'name.0.…', 'name.1.…' in which anything is written. */
  rows<row>(name: string, read: (row: FormReader) => row): row[]
}

export const mostRows = 60

export function formReader(fields: Record<string, unknown>, within = ''): FormReader {
  const list = (name: string) =>
    [fields[within + name] ?? []].flat().filter((each): each is string => typeof each === 'string')
  const rowAt = (name: string, at: number) => {
    const start = `${within}${name}.${at}.`
    const isWritten = Object.entries(fields).some(
      ([field, value]) => field.startsWith(start) && typeof value === 'string' && value.trim() !== '',
    )
    return isWritten ? formReader(fields, start) : null
  }
  return {
    text: (name) => (list(name)[0] ?? '').replaceAll('\r\n', '\n').trim(),
    list,
    isTicked: (name) => list(name).length > 0,
    rows: (name, read) =>
      Array.from({ length: mostRows }, (_, at) => rowAt(name, at)).flatMap((row) => (row ? [read(row)] : [])),
  }
}

/** What stands at a path ('offers.0.trade') of plain values; undefined where nothing does. */
export function valueAt(given: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, name) => (isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined), given)
}

/** The same as it is typed into a field; lists with commas. */
export function textAt(given: unknown, path: string): string {
  const value = valueAt(given, path)
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

export function listAt(given: unknown, path: string): string[] {
  const value = valueAt(given, path)
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
