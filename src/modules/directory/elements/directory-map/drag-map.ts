import { moved, nearness, zoomed } from '../../rules/map-window.ts'
import type { Movable } from './movable.ts'

/** A mouse drags a map that is near; one finger too, and two bring it nearer. At the whole sheet one finger scrolls the page. */
export function dragMap({ frame, sheet, seen, show, at }: Movable): void {
  const held = new Map<number, PointerEvent>()
  let dragged = false
  frame.addEventListener('pointerdown', (event) => {
    if (event.button === 0) held.set(event.pointerId, event)
    dragged = false
  })
  frame.addEventListener('pointermove', (event) => {
    const before = held.get(event.pointerId)
    if (!before) return
    const [other] = [...held.values()].filter(({ pointerId }) => pointerId !== event.pointerId)
    if (other) show(zoomed(seen(), sheet, { factor: apart(event, other) / apart(before, other), ...at(other) }))
    else if (nearness(seen(), sheet) > 1) {
      if (!dragged && apart(event, before) < 4) return
      const { width, height } = frame.getBoundingClientRect()
      const [across, down] = [before.clientX - event.clientX, before.clientY - event.clientY]
      show(moved(seen(), sheet, { across: across / width, down: down / height }))
    } else return
    dragged = true
    held.set(event.pointerId, event)
  })
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    frame.addEventListener(end, ({ pointerId }) => void held.delete(pointerId))
  // Who drags a link means the map.
  frame.addEventListener('dragstart', (event) => event.preventDefault())
  frame.addEventListener('click', (event) => dragged && event.preventDefault(), { capture: true })
}

function apart(one: PointerEvent, other: PointerEvent) {
  return Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY))
}
