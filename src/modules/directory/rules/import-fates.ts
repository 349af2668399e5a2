/** A row that was read: what is wrong, or by what it is compared. */
export interface Assessable {
  number: number
  /** Somebody says that it is another than what it looks like. */
  isOther: boolean
  faults: Record<string, string>
  keys: { name: string; web: string | null; tax: string | null; country: string } | null
}

export interface Fate {
  number: number
  fate: 'new' | 'same' | 'wrong'
  faults: Record<string, string>
  sameAs: string | null
  sameRow: number | null
}

/** What becomes of each row: wrong, the same as an organisation (`same`, by row), the same as a row before it, or new. */
export function assessRows(rows: readonly Assessable[], same: ReadonlyMap<number, string>): Fate[] {
  const seen = new Map<string, number>()
  return rows.map(({ number, isOther, faults, keys }) => {
    const blank = { number, faults, sameAs: null, sameRow: null }
    if (Object.keys(faults).length || !keys) return { ...blank, fate: 'wrong' }
    const marks = marksOf(keys)
    const sameRow = marks.map((mark) => seen.get(mark)).find((row) => row !== undefined) ?? null
    for (const mark of marks) if (!seen.has(mark)) seen.set(mark, number)
    const sameAs = same.get(number) ?? null
    if (isOther || (sameAs === null && sameRow === null)) return { ...blank, fate: 'new' }
    return { ...blank, fate: 'same', sameAs, sameRow }
  })
}

function marksOf({ name, web, tax, country }: NonNullable<Assessable['keys']>): string[] {
  return [`name ${country} ${name}`, ...(web ? [`web ${web}`] : []), ...(tax ? [`tax ${tax}`] : [])]
}
