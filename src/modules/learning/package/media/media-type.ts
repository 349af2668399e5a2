/** Media types by extension, with the first bytes that a file of that type must have. */
const types = {
  svg: { type: 'image/svg+xml', matches: (bytes: Uint8Array) => /^(?:\uFEFF|\s)*</.test(ascii(bytes, 0, 64)) },
  png: { type: 'image/png', matches: (bytes: Uint8Array) => ascii(bytes, 0, 8) === '\u0089PNG\r\n\u001A\n' },
  jpg: { type: 'image/jpeg', matches: (bytes: Uint8Array) => ascii(bytes, 0, 3) === '\u00FF\u00D8\u00FF' },
  webp: {
    type: 'image/webp',
    matches: (bytes: Uint8Array) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP',
  },
  opus: { type: 'audio/ogg; codecs=opus', matches: (bytes: Uint8Array) => ascii(bytes, 0, 4) === 'OggS' },
  mp4: { type: 'video/mp4', matches: (bytes: Uint8Array) => ascii(bytes, 4, 4) === 'ftyp' },
  webm: { type: 'video/webm', matches: (bytes: Uint8Array) => ascii(bytes, 0, 4) === '\u001AE\u00DF\u00A3' },
} as const
export type MediaExtension = keyof typeof types

export function mediaExtension(path: string): MediaExtension | null {
  const extension = path.slice(path.lastIndexOf('.') + 1)
  return isKnown(extension) ? extension : null
}

function isKnown(extension: string): extension is MediaExtension {
  return Object.hasOwn(types, extension)
}

export function mediaTypeOf(extension: MediaExtension): string {
  return types[extension].type
}

/** What the bytes are, whatever the name says; null for none of the types that a course may have. */
export function sniff(bytes: Uint8Array): MediaExtension | null {
  const found = Object.entries(types).find(([, { matches }]) => matches(bytes))?.[0]
  return found !== undefined && isKnown(found) ? found : null
}

/** One character a byte, so that signatures can be written as text. */
export function ascii(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length))
}
