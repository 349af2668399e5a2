import { geoDistance } from 'd3-geo'
import { territories } from '#modules/accounts/public.ts'
import { territoryPoint } from './territory-points.ts'

const known = new Map<string, readonly string[]>()

/** The territories in the order of how far their points lie from one's own, along the surface of the Earth; the same every time. */
export function nearestTerritories(code: string): readonly string[] {
  const from = territoryPoint(code)
  if (!from) return []
  const found = known.get(code) ?? sorted(from)
  known.set(code, found)
  return found
}

function sorted(from: [longitude: number, latitude: number]) {
  return territories('es')
    .map((territory) => ({ code: territory.code, away: geoDistance(from, territoryPoint(territory.code) ?? from) }))
    .toSorted((one, other) => one.away - other.away || (one.code < other.code ? -1 : 1))
    .map(({ code }) => code)
}
