import { type Checking, fault } from '../fault.ts'
import { packageLimits } from '../limits.ts'
import type { PackageFiles } from '../package-files.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })
// oxlint-disable-next-line no-control-regex -- PostgreSQL keeps no NUL, and no person types the others
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/

/** The file's text, or null when it is not there or cannot be read as text. */
export function* readText(files: PackageFiles, file: string): Checking<string | null> {
  const bytes = files.get(file)
  if (!bytes) return null
  if (bytes.length > packageLimits.textBytes) {
    yield fault({ file, line: null }, 'text-file-too-long', { kilobytes: packageLimits.textBytes / 1000 })
    return null
  }
  const text = decode(bytes)
  if (text === null) {
    yield fault({ file, line: null }, 'not-utf8', {})
    return null
  }
  yield* checkCharacters(file, text)
  return text
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

function* checkCharacters(file: string, text: string): Checking {
  for (const [index, line] of text.split('\n').entries()) {
    const place = { file, line: index + 1 }
    if (line !== line.normalize('NFC')) yield fault(place, 'not-nfc', {})
    if (isControlled(line)) yield fault(place, 'control-character', {})
  }
}

/** Whether a text holds a character that cannot be kept or shown: a control, or half of a surrogate pair. */
export function isControlled(text: string): boolean {
  return controls.test(text) || !text.isWellFormed()
}
