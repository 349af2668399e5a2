import { type Checking, fault } from '../fault.ts'

const most = { nesting: 20, blockLines: 400, marks: 1000 }
const nested = new RegExp(`^(?:\\s{0,8}(?:[-+*>]|\\d{1,9}[.)])){${most.nesting}}`)

/**
 * Text that no person writes and that a Markdown parser takes minutes over, found before it is parsed: unclosed emphasis costs the
 * parser the square of its length, unclosed ::: blocks the cube (0.9 s and 31 s for 10 kB, as measured); quotes are no better.
 */
export function* checkTangles(file: string, text: string): Checking<boolean> {
  let [marks, blockLines] = [0, 0]
  for (const [index, line] of text.split('\n').entries()) {
    const place = { file, line: index + 1 }
    marks = line.trim() === '' ? 0 : marks + countMarks(line)
    blockLines += /^\s*(?::::|>)/.test(line) ? 1 : 0
    if (nested.test(line) || blockLines > most.blockLines) {
      yield fault(place, 'lesson-too-deep', {})
      return false
    }
    if (marks > most.marks) {
      yield fault(place, 'lesson-too-many-marks', { most: most.marks })
      return false
    }
  }
  return true
}

function countMarks(line: string): number {
  return line.match(/[*_[\]]/g)?.length ?? 0
}
