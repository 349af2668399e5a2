import { StorageProblem } from './bucket-requests.ts'
import type { FileStore } from './file-store.ts'

export interface Copied {
  copied: number
  /** Files that were there already. */
  had: number
  bytes: number
}

/**
 * Copies every file from one place to another, each read back and known by its digest. What was copied before is not copied
 * again, so that a copy that was cut goes on where it stood.
 */
export async function copyFiles(
  from: FileStore,
  to: FileStore,
  progress: (so: Copied) => void = () => {},
): Promise<Copied> {
  const so = { copied: 0, had: 0, bytes: 0 }
  for await (const digest of from.list()) {
    if (await to.has(digest)) so.had++
    else {
      so.bytes += await copyFile(from, to, digest)
      so.copied++
    }
    progress(so)
  }
  return so
}

async function copyFile(from: FileStore, to: FileStore, digest: string) {
  const bytes = await from.get(digest)
  if (!bytes) throw new StorageProblem(`The file ${digest} is gone from ${from.name}.`)
  if ((await to.put(bytes)) !== digest)
    throw new StorageProblem(`The file ${digest} in ${from.name} is damaged: its bytes are not those of its name.`)
  const back = await to.get(digest)
  if (!back || !Buffer.from(back).equals(bytes))
    throw new StorageProblem(`The file ${digest} did not come back from ${to.name} as it was given.`)
  return bytes.length
}
