import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { root } from '#kernel/root.ts'
import type { BlocCountry } from '../rules/country-codes.ts'

export type Outlines = Topology<{ subdivisions: GeometryCollection }>
/** How near a map is: each has outlines of its own, with as many corners as can be seen. */
export type Scale = 'bloc' | 'country' | 'territory'

const read = new Map<string, Outlines>()

/** The outlines of a country's territories, from the facts that ship; read once a process. */
export function outlinesOf(country: BlocCountry, scale: Scale): Outlines {
  const file = join(root, 'db/seeds/facts/outlines', scale, `${country}.topo.json`)
  const found = read.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as Outlines)
  read.set(file, found)
  return found
}
