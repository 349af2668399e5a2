/** The part of a sheet that is seen, in its units; both keep the sheet's proportions. */
export interface MapWindow {
  x: number
  y: number
  width: number
  height: number
}

/** As near as outlines still look like outlines. */
export const nearest = 8

/** Comes nearer by a factor (or goes away, below 1) with a point of the sheet standing still. */
export function zoomed(seen: MapWindow, sheet: MapWindow, { factor, x, y }: { factor: number; x: number; y: number }) {
  const width = Math.min(sheet.width, Math.max(sheet.width / nearest, seen.width / factor))
  const by = width / seen.width
  const height = seen.height * by
  return inside({ x: x - (x - seen.x) * by, y: y - (y - seen.y) * by, width, height }, sheet)
}

/** Moves by shares of what is seen. */
export function moved(seen: MapWindow, sheet: MapWindow, { across, down }: { across: number; down: number }) {
  return inside({ ...seen, x: seen.x + seen.width * across, y: seen.y + seen.height * down }, sheet)
}

/** Brings a point that is out of sight into the middle. */
export function showing(seen: MapWindow, sheet: MapWindow, { x, y }: { x: number; y: number }) {
  const isSeen = x > seen.x && x < seen.x + seen.width && y > seen.y && y < seen.y + seen.height
  return isSeen ? seen : inside({ ...seen, x: x - seen.width / 2, y: y - seen.height / 2 }, sheet)
}

/** How near: 1 is the whole sheet. */
export function nearness(seen: MapWindow, sheet: MapWindow): number {
  return sheet.width / seen.width
}

function inside(seen: MapWindow, sheet: MapWindow): MapWindow {
  return {
    ...seen,
    x: Math.min(Math.max(seen.x, sheet.x), sheet.x + sheet.width - seen.width),
    y: Math.min(Math.max(seen.y, sheet.y), sheet.y + sheet.height - seen.height),
  }
}
