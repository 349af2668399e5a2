import { moved, nearness, showing, zoomed } from '../../rules/map-window.ts'
import { dragMap } from './drag-map.ts'
import { centreOf, type Movable, movableOf } from './movable.ts'
import { toolsOf } from './tools.ts'
import type { MapWords } from './words.ts'

const step = 1.6
const arrows: Record<string, [across: number, down: number]> = {
  ArrowLeft: [-0.2, 0],
  ArrowRight: [0.2, 0],
  ArrowUp: [0, -0.2],
  ArrowDown: [0, 0.2],
}

/** Buttons, keys, wheel, mouse and two fingers: the links of the map stay links. */
export function moveMap(map: HTMLElement, words: MapWords): void {
  const frame = map.querySelector<HTMLElement>('.map__frame')
  const svg = frame?.querySelector<SVGSVGElement>('svg')
  if (!frame || !svg) return
  const movable = movableOf(frame, svg)
  const nearer = () => movable.zoom(step)
  const away = () => movable.zoom(1 / step)
  const whole = () => movable.show(movable.sheet, true)
  frame.prepend(toolsOf(words, { '+': nearer, '−': away, '↺': whole }))
  obeyKeys(movable, { '+': nearer, '=': nearer, '-': away, '0': whole })
  obeyWheel(movable)
  frame.addEventListener('focusin', ({ target }) => {
    const spot = target instanceof Element ? target.closest('.map__spot') : null
    if (spot) movable.show(showing(movable.seen(), movable.sheet, centreOf(spot)), true)
  })
  dragMap(movable)
}

function obeyKeys({ frame, sheet, seen, show }: Movable, deeds: Record<string, () => void>) {
  frame.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const way = arrows[event.key]
    const deed = deeds[event.key]
    // At the whole sheet there is nowhere to go, and the page may scroll.
    if (way && nearness(seen(), sheet) > 1) show(moved(seen(), sheet, { across: way[0], down: way[1] }), true)
    else if (deed) deed()
    else return
    event.preventDefault()
  })
}

/** With Ctrl, as two fingers on a trackpad send it: the wheel alone scrolls the page. */
function obeyWheel({ frame, sheet, seen, show, at }: Movable) {
  const obey = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    show(zoomed(seen(), sheet, { factor: event.deltaY < 0 ? 1.2 : 1 / 1.2, ...at(event) }))
  }
  frame.addEventListener('wheel', obey, { passive: false })
}
