import { toString } from 'mdast-util-to-string'
import type { LessonSource } from '../lesson/read-lesson.ts'
import { walk } from '../lesson/walk.ts'

/** The words of a lesson, a paragraph a line, with what is said in its recordings. */
export function lessonText({ root, front, recordings }: LessonSource): string {
  const lines = [front?.title ?? '', front?.summary ?? '']
  for (const { node } of walk(root)) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') lines.push(toString(node))
  }
  for (const { title, transcript } of recordings.values()) lines.push(title, transcript)
  return lines.filter((line) => line !== '').join('\n')
}
