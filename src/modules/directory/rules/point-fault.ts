import type { Place } from './content.ts'

/** Degrees from the point of its territory within which a place can be believed: Rapa Nui is 38 from Valparaíso’s. */
export const farthest = 40

interface Point {
  latitude: number
  longitude: number
}

/** A point of each territory, by its code. */
export type TerritoryPoints = (code: string) => Point | undefined

/** Whether a point is that of another place than is said: latitude and longitude changed places, or far away. Null where nothing tells. */
export function pointFault({ territory, point }: Pick<Place, 'territory' | 'point'>, points: TerritoryPoints) {
  const near = territory === null ? undefined : points(territory)
  if (!near || !point || isNear(point, near)) return null
  return isNear({ latitude: point.longitude, longitude: point.latitude }, near) ? 'swapped' : 'far-away'
}

export function isNear(one: Point, other: Point): boolean {
  const isPossible = Math.abs(one.latitude) <= 90 && Math.abs(one.longitude) <= 180
  return isPossible && Math.hypot(one.latitude - other.latitude, one.longitude - other.longitude) <= farthest
}
