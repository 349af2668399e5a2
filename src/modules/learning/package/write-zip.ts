import { ZipFile } from 'yazl'
import { byText } from './fault.ts'
import type { PackageFiles } from './package-files.ts'

const packedAlready = /\.(webp|jpg|png|opus|mp4|webm)$/

/** Packs files so that the same files give the same zip, and reading it gives every file back byte for byte. */
export async function writeZip(files: PackageFiles, folder: string | null = null): Promise<Buffer> {
  const zip = new ZipFile()
  // DOS time, which zips keep, is local: made from local parts, the same bytes come out in every time zone.
  const always = { mtime: new Date(1981, 0, 1), forceDosTimestamp: true, mode: 0o100644 }
  const top = folder === null ? '' : `${folder}/`
  for (const [path, content] of [...files].toSorted(([one], [other]) => byText(one, other))) {
    zip.addBuffer(Buffer.from(content), top + path, { ...always, compress: !packedAlready.test(path) })
  }
  zip.end()

  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
