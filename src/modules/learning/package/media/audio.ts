import { type Checking, fault } from '../fault.ts'
import { mediaLimits } from '../limits.ts'
import type { Measures } from './media-file.ts'
import { ascii } from './media-type.ts'
import { type OggPage, readOggPages } from './ogg.ts'

/** RFC 7845: granules count samples at 48 kHz, whatever the rate of the recording. */
const samplesPerSecond = 48_000

/** Takes Ogg Opus of one stream, at the rate that a phone on prepaid data can pay for. */
export function* checkAudio(file: string, bytes: Uint8Array): Checking<Measures> {
  const place = { file, line: null }
  const name = file.slice(file.lastIndexOf('/') + 1)
  const pages = readOggPages(bytes)
  const [head, tags, ...sound] = pages ?? []
  if (!pages || !head || !tags) {
    yield fault(place, 'audio-broken', {})
    return {}
  }
  if (
    !isOpusHead(head) ||
    ascii(tags.body, 0, 8) !== 'OpusTags' ||
    pages.some(({ serial }) => serial !== head.serial)
  ) {
    yield fault(place, 'audio-not-opus', { name })
    return {}
  }
  const seconds = secondsOf(head, sound)
  if (seconds <= 0) {
    yield fault(place, 'audio-broken', {})
    return {}
  }
  const kilobits = (bytes.length * 8) / seconds / 1000
  if (kilobits > mediaLimits.opusKilobits * mediaLimits.opusTolerance) {
    yield fault(place, 'audio-too-heavy', { kilobits: Math.ceil(kilobits), most: mediaLimits.opusKilobits, name })
  }
  return { seconds: Math.round(seconds * 10) / 10 }
}

function isOpusHead({ body }: OggPage) {
  const [version = 255, channels = 0] = body.subarray(8)
  return ascii(body, 0, 8) === 'OpusHead' && body.length >= 19 && version < 16 && channels >= 1 && channels <= 2
}

function secondsOf(head: OggPage, sound: readonly OggPage[]): number {
  const preSkip = (head.body[10] ?? 0) + (head.body[11] ?? 0) * 256
  const last = sound.findLast(({ granule }) => granule >= 0n)?.granule ?? 0n
  return (Number(last) - preSkip) / samplesPerSecond
}
