import { type MapWindow, nearness, zoomed } from '../../rules/map-window.ts'
import { glide } from './glide.ts'

/** A map whose window can be moved, at once or gliding. */
export interface Movable {
  frame: HTMLElement
  sheet: MapWindow
  seen(): MapWindow
  show(next: MapWindow, glides?: boolean): void
  /** Comes nearer to the middle by a factor, or goes away. */
  zoom(factor: number): void
  /** Where on the sheet something on the screen is. */
  at(point: { clientX: number; clientY: number }): { x: number; y: number }
}

/** From the middle of a circle down to the line on which its number stands. */
const drop = 3.2

export function movableOf(frame: HTMLElement, svg: SVGSVGElement): Movable {
  const { x, y, width, height } = svg.viewBox.baseVal
  const sheet = { x, y, width, height }
  let seen = sheet
  const draw = (next: MapWindow) => {
    seen = next
    svg.setAttribute('viewBox', [next.x, next.y, next.width, next.height].map((value) => value.toFixed(2)).join(' '))
    frame.toggleAttribute('data-near', nearness(next, sheet) > 1)
    keepSize(svg, 1 / nearness(next, sheet))
  }
  const run = glide(draw)
  return {
    frame,
    sheet,
    seen: () => seen,
    show: (next, glides = false) => run(seen, next, glides),
    zoom: (factor) => {
      const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 }
      run(seen, zoomed(seen, sheet, { factor, ...middle }), true)
    },
    at: ({ clientX, clientY }) => {
      const box = svg.getBoundingClientRect()
      return {
        x: seen.x + ((clientX - box.left) / box.width) * seen.width,
        y: seen.y + ((clientY - box.top) / box.height) * seen.height,
      }
    },
  }
}

/** Circles stay as large as a finger: what comes nearer is the room between them. */
function keepSize(svg: SVGSVGElement, scale: number) {
  const keep = (shape: Element, { x, y }: { x: number; y: number }) =>
    shape.setAttribute('transform', `translate(${x} ${y}) scale(${scale}) translate(${-x} ${-y})`)
  for (const spot of svg.querySelectorAll('.map__spot')) keep(spot, centreOf(spot))
  for (const count of svg.querySelectorAll('.map__count'))
    keep(count, { x: Number(count.getAttribute('x')), y: Number(count.getAttribute('y')) - drop })
}

export function centreOf(spot: Element): { x: number; y: number } {
  const circle = spot.querySelector('circle')
  return { x: circle?.cx.baseVal.value ?? 0, y: circle?.cy.baseVal.value ?? 0 }
}
