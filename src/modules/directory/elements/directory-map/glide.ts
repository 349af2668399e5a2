import type { MapWindow } from '../../rules/map-window.ts'

const time = 180

/** Draws the way from one window to another; at once for whoever asks for less motion. */
export function glide(draw: (next: MapWindow) => void) {
  let turn = 0
  return (from: MapWindow, to: MapWindow, glides: boolean): void => {
    const own = ++turn
    if (!glides || matchMedia('(prefers-reduced-motion: reduce)').matches) return draw(to)
    const start = performance.now()
    const frame = (now: number) => {
      if (own !== turn) return
      const part = Math.min(1, Math.max(0, (now - start) / time))
      const between = (one: number, other: number) => one + (other - one) * part * (2 - part)
      draw({
        x: between(from.x, to.x),
        y: between(from.y, to.y),
        width: between(from.width, to.width),
        height: between(from.height, to.height),
      })
      if (part < 1) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  }
}
