import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { v7 } from 'uuid'

/** Files by the SHA-256 of their bytes (hexadecimal): the same bytes are kept once, and never change. */
export interface FileStore {
  folder: string
  put(bytes: Uint8Array): Promise<string>
  /** The bytes, or null when there is no such file. */
  get(digest: string): Promise<Uint8Array | null>
}

export function fileStore(folder: string): FileStore {
  const place = (digest: string) => join(folder, digest.slice(0, 2), digest)
  return {
    folder,
    put: async (bytes) => {
      const digest = createHash('sha256').update(bytes).digest('hex')
      if (!(await exists(place(digest)))) await writeWhole(place(digest), bytes)
      return digest
    },
    get: async (digest) => (/^[0-9a-f]{64}$/.test(digest) ? await readFile(place(digest)).catch(() => null) : null),
  }
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
