import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { root } from '#kernel/root.ts'

let read: Map<string, [longitude: number, latitude: number]> | undefined

/** The point at which a territory is shown, in degrees; from the facts that ship, read once a process. */
export function territoryPoint(code: string): [longitude: number, latitude: number] | undefined {
  read ??= readPoints()
  return read.get(code)
}

function readPoints() {
  const rows: Record<string, string>[] = parse(readFileSync(join(root, 'db/seeds/facts/subdivisions.csv')), {
    columns: true,
    bom: true,
  })
  return new Map(
    rows.map(({ iso_3166_2: code = '', lon = '', lat = '' }) => [code, [Number(lon), Number(lat)] as [number, number]]),
  )
}
