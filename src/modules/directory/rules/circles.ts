/** A circle of the map, in units of the picture; the point it stands for stays where it is, the circle makes room. */
export interface Circle {
  x: number
  y: number
  radius: number
}

/** By area, so that twice as many look twice as many; the smallest can still be touched, and holds its number. */
export function radiusOf(count: number, most: number, { smallest, largest }: { smallest: number; largest: number }) {
  return Math.max(smallest, largest * Math.sqrt(count / Math.max(most, 1)))
}

const rounds = 120

/** Moves circles apart until none covers another, each as near to its own point as the others let it, all inside the picture. */
export function spread<circle extends Circle>(
  circles: readonly circle[],
  { width, height, gap }: { width: number; height: number; gap: number },
): circle[] {
  const placed = circles.map((circle) => ({ ...circle }))
  for (let round = 0; round < rounds; round++) {
    const back = round < rounds * 0.7 ? 0.06 : 0
    for (const [at, circle] of placed.entries()) {
      const home = circles[at] ?? circle
      circle.x += (home.x - circle.x) * back
      circle.y += (home.y - circle.y) * back
    }
    for (let one = 0; one < placed.length; one++)
      for (let other = one + 1; other < placed.length; other++) part(placed[one], placed[other], gap)
    for (const circle of placed) {
      circle.x = Math.min(width - circle.radius - 1, Math.max(circle.radius + 1, circle.x))
      circle.y = Math.min(height - circle.radius - 1, Math.max(circle.radius + 1, circle.y))
    }
  }
  return placed
}

function part(one: Circle | undefined, other: Circle | undefined, gap: number) {
  if (!one || !other) return
  const [x, y] = [other.x - one.x, other.y - one.y]
  const apart = Math.hypot(x, y)
  const over = one.radius + other.radius + gap - apart
  if (over <= 0) return
  // Two on the very same spot go east and west.
  const [toX, toY] = apart > 0.01 ? [x / apart, y / apart] : [1, 0]
  // The larger one stays: it is where most are.
  const share = other.radius ** 2 / (one.radius ** 2 + other.radius ** 2)
  one.x -= toX * over * share
  one.y -= toY * over * share
  other.x += toX * over * (1 - share)
  other.y += toY * over * (1 - share)
}
