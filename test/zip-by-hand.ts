import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  name: string | Buffer
  content?: Buffer
  /** Deflated bytes as they are to stand in the zip, in place of `content` deflated. */
  deflated?: Buffer
  /** What the headers say, where they lie. */
  claimedSize?: number
  claimedCrc?: number
  flags?: number
  /** Unix mode, in the upper half of the external attributes. */
  mode?: number
}

const utf8Name = 0x800
const version = 20
const deflate = 8

/** A zip made byte by byte, as no honest program makes it. */
export function zipByHand(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const local = localPart(entry)
    directory.push(directoryPart(entry, offset))
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  return Buffer.concat([...parts, central, endPart({ count: entries.length, size: central.length, offset })])
}

function nameOf({ name }: ZipEntry) {
  return Buffer.from(name)
}

function deflatedOf({ content = Buffer.from('x'), deflated = deflateRawSync(content) }: ZipEntry) {
  return deflated
}

/** From the version needed up to the length of the name: the same in both headers. */
function shared(entry: ZipEntry): Buffer {
  const { content = Buffer.from('x'), flags = 0 } = entry
  const bytes = Buffer.alloc(24)
  bytes.writeUInt16LE(version, 0)
  bytes.writeUInt16LE(flags | utf8Name, 2)
  bytes.writeUInt16LE(deflate, 4)
  bytes.writeUInt16LE(0x21, 8)
  bytes.writeUInt32LE(entry.claimedCrc ?? crc32(content), 10)
  bytes.writeUInt32LE(deflatedOf(entry).length, 14)
  bytes.writeUInt32LE(entry.claimedSize ?? content.length, 18)
  bytes.writeUInt16LE(nameOf(entry).length, 22)
  return bytes
}

function localPart(entry: ZipEntry): Buffer {
  return Buffer.concat([
    Buffer.from('PK\u0003\u0004'),
    shared(entry),
    Buffer.alloc(2),
    nameOf(entry),
    deflatedOf(entry),
  ])
}

function directoryPart(entry: ZipEntry, offset: number): Buffer {
  const rest = Buffer.alloc(16)
  rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 8)
  rest.writeUInt32LE(offset, 12)
  const madeByUnix = Buffer.from([version, 3])
  return Buffer.concat([Buffer.from('PK\u0001\u0002'), madeByUnix, shared(entry), rest, nameOf(entry)])
}

function endPart({ count, size, offset }: { count: number; size: number; offset: number }): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.write('PK\u0005\u0006')
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(size, 12)
  bytes.writeUInt32LE(offset, 16)
  return bytes
}
