import OpusScript from 'opusscript'
import { oggChecksum } from '#modules/learning/package/media/ogg.ts'

const samplesPerSecond = 48_000
const samplesPerPacket = 960
const firstPage = 2
const lastPage = 4

/** A tone of 440 Hz as an Ogg Opus file: a real recording, made here, that a browser plays. */
export function opusTone({ seconds = 2, kilobits = 20, stream = 1 } = {}): Buffer {
  const packets = encode(seconds, kilobits)
  const pages = [
    page({ stream, kind: firstPage, sequence: 0, granule: 0 }, [head()]),
    page({ stream, kind: 0, sequence: 1, granule: 0 }, [tags()]),
  ]
  for (let at = 0; at < packets.length; at += 50) {
    const some = packets.slice(at, at + 50)
    const granule = (at + some.length) * samplesPerPacket
    const kind = at + 50 >= packets.length ? lastPage : 0
    pages.push(page({ stream, kind, sequence: pages.length, granule }, some))
  }
  return Buffer.concat(pages)
}

function encode(seconds: number, kilobits: number): Buffer[] {
  const encoder = new OpusScript(samplesPerSecond, 1, OpusScript.Application.AUDIO)
  encoder.setBitrate(kilobits * 1000)
  const packets = Array.from({ length: (seconds * samplesPerSecond) / samplesPerPacket }, (_, index) =>
    Buffer.from(encoder.encode(sine(index * samplesPerPacket), samplesPerPacket)),
  )
  encoder.delete()
  return packets
}

function sine(from: number): Buffer {
  const samples = Int16Array.from({ length: samplesPerPacket }, (_, index) =>
    Math.round(8000 * Math.sin((2 * Math.PI * 440 * (from + index)) / samplesPerSecond)),
  )
  return Buffer.from(samples.buffer)
}

/** RFC 7845, 5.1: version 1, one channel, no pre-skip. */
function head(): Buffer {
  const bytes = Buffer.alloc(19)
  bytes.write('OpusHead')
  bytes.writeUInt8(1, 8)
  bytes.writeUInt8(1, 9)
  bytes.writeUInt32LE(samplesPerSecond, 12)
  return bytes
}

function tags(): Buffer {
  return Buffer.concat([Buffer.from('OpusTags'), Buffer.from([4, 0, 0, 0]), Buffer.from('test'), Buffer.alloc(4)])
}

interface PageHead {
  stream: number
  kind: number
  sequence: number
  granule: number
}

/** One Ogg page (RFC 3533) of whole packets. */
function page({ stream, kind, sequence, granule }: PageHead, packets: readonly Buffer[]): Buffer {
  const lengths = packets.flatMap(({ length }) => [
    ...Array.from({ length: Math.floor(length / 255) }, () => 255),
    length % 255,
  ])
  const header = Buffer.alloc(27)
  header.write('OggS')
  header.writeUInt8(kind, 5)
  header.writeBigInt64LE(BigInt(granule), 6)
  header.writeUInt32LE(stream, 14)
  header.writeUInt32LE(sequence, 18)
  header.writeUInt8(lengths.length, 26)
  const bytes = Buffer.concat([header, Buffer.from(lengths), ...packets])
  bytes.writeUInt32LE(oggChecksum(bytes), 22)
  return bytes
}
