import type { KeptCourse } from '#client/phone/database.ts'
import { fill } from '../../rules/fill.ts'
import { type Page, say } from './words.ts'

/** Gives the course as one file: to the phone's own sheet where that takes such a file, else among the downloads. */
export async function handOn(page: Page, row: KeptCourse): Promise<void> {
  const { words } = page
  say(page, 'said', words.handing)
  const { fileOf } = await import('#client/copy/zip.ts')
  const file = await fileOf(row)
  if (!file) return say(page, 'said', words.incomplete)
  if (navigator.canShare?.({ files: [file] })) {
    // Whoever closes the sheet has changed her mind; a sheet that does not open leaves the download.
    const isShared = await navigator.share({ files: [file] }).then(() => true, isClosed)
    if (isShared) return say(page, 'said', '')
  }
  download(file)
  say(page, 'said', fill(words.handed, { name: file.name }))
}

function isClosed(problem: unknown) {
  return problem instanceof Error && problem.name === 'AbortError'
}

function download(file: File) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
