import { buffer } from 'node:stream/consumers'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { OperatorProblem } from '../problem.ts'
import { type Manifest, manifestSchema } from './manifest.ts'

export interface BackupFile {
  manifest: Manifest
  read(name: string): Promise<NodeJS.ReadableStream>
  close(): void
}

/** Opens a backup and reads what it says of itself, or says in a sentence why it cannot be used. */
export async function openBackup(file: string): Promise<BackupFile> {
  const zip = await openPromise(file, { autoClose: false, lazyEntries: true }).catch(() => {
    throw new OperatorProblem(
      `${file} is not a backup that can be read. Check the name, and that the file was copied whole.`,
    )
  })
  const entries = await entriesOf(zip)
  const read = async (name: string) => {
    const entry = entries.get(name)
    if (!entry) throw new OperatorProblem(`${file} lacks ${name}: it is damaged, or no backup of this platform.`)
    return await zip.openReadStreamPromise(entry)
  }
  const manifest = manifestSchema.safeParse(JSON.parse(String(await buffer(await read('manifest.json')))))
  if (!manifest.success)
    throw new OperatorProblem(`${file} is a backup of another kind or of a newer version of this platform.`)
  return { manifest: manifest.data, read, close: () => zip.close() }
}

async function entriesOf(zip: ZipFile) {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  return entries
}
