import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

const length = 16
const random = new Uint8Array(256 * length)
let next = random.length

/** A new UUIDv7. The random part is drawn for many at once: drawn for each, a request's cost more than writing its log. */
export function newId(): string {
  if (next === random.length) {
    randomFillSync(random)
    next = 0
  }
  next += length
  return v7({ random: random.subarray(next - length, next) })
}

/** Whether a text is an identifier (UUID) that a database takes. */
export function isIdentifier(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
