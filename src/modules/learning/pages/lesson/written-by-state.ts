import { raw } from 'hono/html'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { LRUCache } from 'lru-cache'

/** Characters of all that is kept. */
const most = 4_000_000
const kept = new LRUCache<string, string>({ maxSize: most, sizeCalculation: ({ length }) => Math.max(1, length) })

/**
 * A part of a page that follows from a thing that never changes and from a state in which many learners are: written once for
 * each, and kept for as long as pages ask for it. `write` may use nothing that the thing and the state do not settle, and
 * nothing that is somebody's own.
 */
export function writtenByState(part: string) {
  return (thing: object, state: readonly unknown[], write: () => JSX.Element) => {
    const key = `${part} ${numberOf(thing)} ${JSON.stringify(state)}`
    const known = kept.get(key)
    if (known !== undefined) return raw(known)
    const written = String(write())
    kept.set(key, written)
    return raw(written)
  }
}

const numbers = new WeakMap<object, number>()
let last = 0

/** Another for each thing, so that it can stand in a key. */
function numberOf(thing: object): number {
  const number = numbers.get(thing) ?? ++last
  numbers.set(thing, number)
  return number
}
