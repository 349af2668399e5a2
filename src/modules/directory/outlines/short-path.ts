import { type GeoPermissibleObjects, geoPath, type GeoProjection, type GeoContext } from 'd3-geo'

/** Steps a unit of the picture: a path is written in whole steps, each from the one before, which is a third of the bytes. */
export const steps = 4

/** An outline as the data of an SVG path in steps; empty where nothing of it is in the picture. */
export function shortPath(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const { context, written } = pathWriter()
  geoPath(projection, context)(shape)
  return written()
}

function pathWriter() {
  const parts: string[] = []
  let [x, y] = [0, 0]
  let ring: string[] = []
  const step = (toX: number, toY: number) => {
    const [nextX, nextY] = [Math.round(toX * steps), Math.round(toY * steps)]
    const by = [nextX - x, nextY - y] as const
    ;[x, y] = [nextX, nextY]
    return by
  }
  const close = (end: string) => {
    // A ring of fewer than three corners is too small to be seen.
    if (ring.length > 3 || (end === '' && ring.length > 1)) parts.push(ring.join('') + end)
    ring = []
  }
  let [startX, startY] = [0, 0]
  const context: GeoContext = {
    beginPath: () => {},
    arc: () => {},
    moveTo: (toX, toY) => {
      close('')
      const [nextX, nextY] = [Math.round(toX * steps), Math.round(toY * steps)]
      ;[x, y, startX, startY] = [nextX, nextY, nextX, nextY]
      ring.push(`M${nextX} ${nextY}l`)
    },
    lineTo: (toX, toY) => {
      const [byX, byY] = step(toX, toY)
      if (byX || byY) ring.push(`${ring.length > 1 && byX >= 0 ? ' ' : ''}${byX}${byY >= 0 ? ' ' : ''}${byY}`)
    },
    closePath: () => {
      close('z')
      ;[x, y] = [startX, startY]
    },
  }
  return {
    context,
    written: () => {
      close('')
      return parts.join('')
    },
  }
}
