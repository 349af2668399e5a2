import { ascii } from './media-type.ts'

export interface OggPage {
  serial: number
  /** Samples up to the end of this page; -1 when no packet ends on it. */
  granule: bigint
  body: Uint8Array
}

const headerLength = 27
const checksumAt = 22

/** The pages of an Ogg file (RFC 3533), or null when it is cut short, damaged or has other bytes between its pages. */
export function readOggPages(bytes: Uint8Array): OggPage[] | null {
  const pages: OggPage[] = []
  for (let at = 0; at < bytes.length;) {
    const page = bytes.subarray(at, at + pageLength(bytes, at))
    const segments = page[26] ?? 0
    if (ascii(page, 0, 4) !== 'OggS' || page[4] !== 0 || page.length < pageLength(bytes, at) || !isWhole(page))
      return null
    const view = new DataView(page.buffer, page.byteOffset)
    pages.push({
      serial: view.getUint32(14, true),
      granule: view.getBigInt64(6, true),
      body: page.subarray(headerLength + segments),
    })
    at += page.length
  }
  return pages
}

function pageLength(bytes: Uint8Array, at: number): number {
  const segments = bytes[at + 26] ?? 0
  const lengths = bytes.subarray(at + headerLength, at + headerLength + segments)
  return headerLength + segments + lengths.reduce((sum, length) => sum + length, 0)
}

function isWhole(page: Uint8Array) {
  return new DataView(page.buffer, page.byteOffset).getUint32(checksumAt, true) === oggChecksum(page)
}

const polynomial = 0x04c11db7
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte << 24
  for (let bit = 0; bit < 8; bit += 1) remainder = (remainder << 1) ^ (remainder & 0x80000000 ? polynomial : 0)
  return remainder
})

/** The page's CRC-32 as Ogg counts it: not reflected, from zero, the checksum's own four bytes taken as zero. */
export function oggChecksum(page: Uint8Array): number {
  let sum = 0
  for (const [at, byte] of page.entries()) {
    const counted = at >= checksumAt && at < checksumAt + 4 ? 0 : byte
    sum = ((sum << 8) ^ (table[(sum >>> 24) ^ counted] ?? 0)) >>> 0
  }
  return sum
}
