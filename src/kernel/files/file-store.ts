import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { makeFolder } from '../database/embedded/places.ts'

/** Files by the SHA-256 of their bytes (hexadecimal): the same bytes are kept once, and never change. */
export interface FileStore {
  /** For the operator: a folder, or the address of a bucket. */
  name: string
  put(bytes: Uint8Array): Promise<string>
  /** The bytes, or null when there is no such file. */
  get(digest: string): Promise<Uint8Array | null>
  has(digest: string): Promise<boolean>
  /** The digests of all files, in no order. */
  list(): AsyncIterable<string>
  /** Writes, reads and lists once; says in an OperatorProblem what stands in the way. */
  check(): Promise<void>
}

export function fileStore(folder: string): FileStore {
  const at = (digest: string) => join(folder, placeOf(digest))
  return {
    name: folder,
    put: async (bytes) => {
      const digest = digestOf(bytes)
      if (!(await exists(at(digest)))) await writeWhole(at(digest), bytes)
      return digest
    },
    get: async (digest) => (isDigest(digest) ? await readFile(at(digest)).catch(() => null) : null),
    has: async (digest) => isDigest(digest) && (await exists(at(digest))),
    list: () => listFolder(folder),
    check: async () => void makeFolder(folder),
  }
}

/** Where a file lies, in a folder and in a bucket alike, so that any tool may copy one to the other. */
export function placeOf(digest: string): string {
  return `${digest.slice(0, 2)}/${digest}`
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function isDigest(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}

async function* listFolder(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) if (entry.isFile() && isDigest(entry.name)) yield entry.name
}

/** Under its name only when it is whole and on the disk: a crash leaves a part that nobody reads. */
async function writeWhole(path: string, bytes: Uint8Array) {
  const part = `${path}.${v7()}.part`
  await mkdir(join(path, '..'), { recursive: true })
  const file = await open(part, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(part, path)
}

async function exists(path: string) {
  return await stat(path).then(
    () => true,
    () => false,
  )
}
