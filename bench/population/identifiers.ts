import { createHash } from 'node:crypto'

/** What an identifier names; two kinds never share one. */
export const kinds = [
  'person',
  'actor',
  'session',
  'device',
  'event',
  'document',
  'certificate',
  'audit',
  'request',
  'receipt',
  'help',
  'fresh',
] as const
export type Kind = (typeof kinds)[number]

/** A UUIDv7 of that instant, the same for the same three: a filling that was cut goes on with the same rows. */
export function identifier(kind: Kind, at: number, serial: number): string {
  const time = Math.floor(at).toString(16).padStart(12, '0')
  const space = (kinds.indexOf(kind) + 1).toString(16).padStart(3, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${space}-8000-${serial.toString(16).padStart(12, '0')}`
}

/** Bytes that look random and are the same for the same words. */
export function bytesOf(words: string, length: number): Buffer {
  return createHash('sha256').update(words).digest().subarray(0, length)
}
