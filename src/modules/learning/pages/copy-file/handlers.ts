import { PassThrough, pipeline, Readable } from 'node:stream'
import { HTTPException } from 'hono/http-exception'
import { ZipFile } from 'yazl'
import { callerOf } from '#kernel/http/caller.ts'
import type { PageContext } from '#kernel/http/context.ts'
import { type CopyFile, entryName, manifestEntry, wantedFiles, weightOf } from '../../rules/course-copy.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { type AsStranger, have } from '../copy/had.ts'
import { courseCopy } from '../copy/make-copy.ts'

type CopyFileContext = PageContext<LearningTables, typeof learningUrls.copyFile.pattern>

const hourly = { name: 'course files by address', most: 60, seconds: 3600 }
const largest = 200_000_000
// DOS time, which zips keep, is local: made from local parts, the same bytes come out in every time zone.
const always = { mtime: new Date(1981, 0, 1), forceDosTimestamp: true, mode: 0o100644 }

/** The course as one file, as a phone makes it: with its recordings when the address asks for them. */
export async function sendCopyFile(c: CopyFileContext) {
  if (!(await c.var.limiter.allows(hourly, callerOf(c)))) throw new HTTPException(429)
  const { course, version, locale } = c.req.param()
  const made = await courseCopy(c, { course, version, locale })
  if (!made) return await c.notFound()
  const files = wantedFiles(made.copy, c.req.query('audio') === 'yes')
  if (weightOf(files) > largest) throw new HTTPException(413)

  c.header('content-type', 'application/zip')
  c.header('content-disposition', `attachment; filename="${course}-${version}-${locale}.zip"`)
  c.header('cache-control', 'no-cache')
  return c.body(zipOf(c.var.asStranger, made.jws, files))
}

/** Each file is had when its turn comes, so that a reader who goes away stops it, and no more than one is in memory. */
function zipOf(asStranger: AsStranger, jws: string, files: readonly CopyFile[]) {
  const zip = new ZipFile()
  const output = new PassThrough()
  zip.on('error', (problem: Error) => output.destroy(problem))
  zip.addBuffer(Buffer.from(jws), manifestEntry, { ...always, compress: false })
  for (const file of files) {
    const options = { ...always, compress: isText(file.type) }
    zip.addReadStreamLazy(entryName(file), options, (found) => {
      bytesOf(asStranger, file).then(
        (bytes) => found(null, Readable.from([bytes])),
        (problem: Error) => found(problem, Readable.from([])),
      )
    })
  }
  zip.end()
  pipeline(zip.outputStream, output, () => {})
  return Readable.toWeb(output) as ReadableStream<Uint8Array>
}

async function bytesOf(asStranger: AsStranger, { address, fetch, kind }: CopyFile) {
  const had = await have(asStranger, { address, fetch, kind })
  if (!had) throw new Error(`${fetch} is gone`)
  return Buffer.from(had.bytes)
}

function isText(type: string) {
  return /^text\/|json|svg/.test(type)
}
