import { type Checking, fault } from './fault.ts'

/** Two names that some file system takes for one: whoever unpacks the course there loses a file. */
export function* checkTwins(names: readonly string[]): Checking {
  const seen = new Map<string, string>()
  for (const name of names) {
    const key = name.normalize('NFC').toLowerCase()
    const other = seen.get(key)
    const place = { file: name.normalize('NFC'), line: null }
    if (other === undefined) seen.set(key, name)
    else if (other === name) yield fault(place, 'duplicate-file', {})
    else if (other.normalize('NFC') === name.normalize('NFC')) yield fault(place, 'names-differ-by-form', { other })
    else yield fault(place, 'names-differ-by-case', { other })
  }
}
