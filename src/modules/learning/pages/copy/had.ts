import { createHash } from 'node:crypto'
import { brotliDecompressSync } from 'node:zlib'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { CopyFile, CopyKind } from '../../rules/course-copy.ts'
import type { LearningTables } from '../../tables.ts'

export type AsStranger = RequestWorld<LearningTables>['Variables']['asStranger']

export interface Wanted {
  address: string
  fetch: string
  kind: CopyKind
}

/** A file as whoever keeps the course will get it. */
export interface Had {
  file: CopyFile
  /** Before compression. */
  bytes: Uint8Array
}

/** Null when there is no such page for a stranger. */
export async function have(asStranger: AsStranger, wanted: Wanted): Promise<Had | null> {
  const response = await asStranger(wanted.fetch, { 'accept-encoding': 'br' })
  if (response.status !== 200) return null
  const wire = new Uint8Array(await response.arrayBuffer())
  const bytes = response.headers.get('content-encoding') === 'br' ? new Uint8Array(brotliDecompressSync(wire)) : wire
  const policy = wanted.kind === 'page' ? (response.headers.get('content-security-policy') ?? '') : ''
  const type = response.headers.get('content-type') ?? ''
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { bytes, file: { ...wanted, type, bytes: wire.length, sha256, policy } }
}
