import type { Circle } from './circles.ts'

export interface Label {
  x: number
  y: number
  anchor: 'start' | 'end' | 'middle'
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Where the name of each circle can stand without covering a circle or another name; null where there is no room. */
export function placeLabels(
  circles: readonly (Circle & { name: string })[],
  { width, height, size }: { width: number; height: number; size: number },
): (Label | null)[] {
  const taken: Box[] = circles.map(({ x, y, radius }) => around(x, y, radius))
  const order = [...circles.keys()].toSorted(
    (one, other) => (circles[other]?.radius ?? 0) - (circles[one]?.radius ?? 0),
  )
  const labels: (Label | null)[] = circles.map(() => null)
  for (const at of order) {
    const circle = circles[at]
    if (!circle) continue
    for (const label of wishes(circle, size)) {
      const box = boxOf(label, circle.name, size)
      const isInside = box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2
      if (!isInside || taken.some((other) => overlap(box, other))) continue
      labels[at] = label
      taken.push(box)
      break
    }
  }
  return labels
}

function wishes({ x, y, radius }: Circle, size: number): Label[] {
  const away = radius + 3
  return [
    { x: x + away, y: y + size * 0.35, anchor: 'start' },
    { x: x - away, y: y + size * 0.35, anchor: 'end' },
    { x, y: y - away, anchor: 'middle' },
    { x, y: y + away + size * 0.7, anchor: 'middle' },
  ]
}

function boxOf({ x, y, anchor }: Label, name: string, size: number): Box {
  // Letters of a sans are about half as wide as high.
  const wide = name.length * size * 0.56
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
  return { left, right: left + wide, top: y - size * 0.8, bottom: y + size * 0.25 }
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function overlap(one: Box, other: Box) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
