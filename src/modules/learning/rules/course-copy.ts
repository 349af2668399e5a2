/** A course as one thing, to be kept on a phone: see docs/decisions/offline.md. */
export interface CourseCopy {
  format: 'conecta-course/1'
  course: string
  version: string
  /** In which its pages speak. */
  language: string
  title: string
  files: CopyFile[]
}

export const copyKinds = ['page', 'script', 'figure', 'audio', 'rules'] as const
export type CopyKind = (typeof copyKinds)[number]

export interface CopyFile {
  /** Under which the phone keeps it: a path of this site. */
  address: string
  /** Where it is had. */
  fetch: string
  kind: CopyKind
  /** IANA media type, as the answer says it. */
  type: string
  /** On the wire. */
  bytes: number
  /** Hexadecimal, of the bytes before compression. */
  sha256: string
  /** Content security policy of a page; empty for what runs under a page's. */
  policy: string
}

/** Name of the cache that holds it. */
export function cacheName({ course, version, language }: Pick<CourseCopy, 'course' | 'version' | 'language'>): string {
  return `course ${course} ${version} ${language}`
}

/** The files that are taken: recordings only when they are asked for. */
export function wantedFiles({ files }: CourseCopy, audio: boolean): CopyFile[] {
  return files.filter(({ kind }) => audio || kind !== 'audio')
}

export function weightOf(files: readonly CopyFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

export const manifestEntry = 'copy.jws'

const endings: Partial<Record<CopyKind, string>> = { page: '.html', rules: '.json' }

/** Name inside a zip. A page ends in `.html`, since no folder could otherwise hold a course's page beside its lessons. */
export function entryName({ address, kind }: Pick<CopyFile, 'address' | 'kind'>): string {
  return `${address.slice(1)}${endings[kind] ?? ''}`
}

/** What was signed, read as a copy; null when it is none, or names a place outside this site. */
export function readCopy(payload: unknown): CourseCopy | null {
  if (!isRecord(payload) || payload['format'] !== 'conecta-course/1') return null
  const { files } = payload
  const isNamed = ['course', 'version', 'language', 'title'].every((name) => typeof payload[name] === 'string')
  if (!isNamed || !Array.isArray(files) || !files.every(isCopyFile)) return null
  // Each part was looked at above.
  return payload as unknown as CourseCopy
}

function isCopyFile(file: unknown): file is CopyFile {
  if (!isRecord(file)) return false
  const { address, fetch, kind, type, bytes, sha256, policy } = file
  return (
    isPath(address) &&
    isPath(fetch) &&
    copyKinds.some((each) => each === kind) &&
    [type, policy].every((text) => typeof text === 'string') &&
    typeof bytes === 'number' &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  )
}

function isPath(text: unknown) {
  return typeof text === 'string' && /^\/(?!\/)/.test(text)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
