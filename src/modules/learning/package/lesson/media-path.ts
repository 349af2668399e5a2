import { type Checking, fault, type Place } from '../fault.ts'
import type { PackageFiles } from '../package-files.ts'

const insideMedia = /^\.\.\/(media\/[^/\\?#]+)$/

export const mediaKinds = {
  image: ['svg', 'webp', 'jpg', 'png'],
  audio: ['opus'],
  video: ['mp4', 'webm'],
} as const satisfies Record<string, readonly string[]>
export type MediaKind = keyof typeof mediaKinds

interface MediaLink {
  src: string
  kind: MediaKind
  place: Place
}

/** The file's path inside the course, or null when the address names none that this kind of block can show. */
export function* checkMediaPath(files: PackageFiles, { src, kind, place }: MediaLink): Checking<string | null> {
  const path = mediaPath(src)
  if (path === null) yield fault(place, 'media-outside', { path: src })
  else if (!allows(kind, path)) yield fault(place, 'media-wrong-kind', { path, allowed: mediaKinds[kind].join(', ') })
  else if (!files.has(path)) yield fault(place, 'media-missing', { path })
  else return path
  return null
}

export function mediaPath(src: string): string | null {
  const path = insideMedia.exec(src)?.[1]
  return path === undefined || path === 'media/..' || path === 'media/.' ? null : path
}

function allows(kind: MediaKind, path: string) {
  return mediaKinds[kind].some((extension) => path.endsWith(`.${extension}`))
}
