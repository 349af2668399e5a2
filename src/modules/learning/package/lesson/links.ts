import type { Link, Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { type Checking, fault, type Place } from '../fault.ts'
import type { LessonContext } from './lesson-context.ts'

export type LinkTarget =
  | { kind: 'web'; url: string }
  | { kind: 'lesson'; lesson: string }
  | { kind: 'word'; key: string }

/** Where a link leads, or null for every address that lessons may not have: other schemes, relative ones, broken ones. */
export function linkTarget(url: string): LinkTarget | null {
  if (url.startsWith('lesson:')) return { kind: 'lesson', lesson: url.slice('lesson:'.length) }
  if (url.startsWith('glossary:')) return { kind: 'word', key: url.slice('glossary:'.length) }
  return isWeb(url) ? { kind: 'web', url } : null
}

function isWeb(url: string) {
  if (!/^https:\/\/[^/]/i.test(url) || !URL.canParse(url)) return false
  const { protocol, username, password } = new URL(url)
  return protocol === 'https:' && username === '' && password === ''
}

export function* checkLink(node: Link, place: Place, context: LessonContext): Checking {
  const url = node.url.slice(0, 200)
  const target = linkTarget(node.url)
  if (toString(node).trim() === '') yield fault(place, 'link-without-words', { url })
  if (!target) yield fault(place, 'link-not-allowed', { url })
  else if (target.kind === 'lesson' && !context.lessons.has(target.lesson)) {
    yield fault(place, 'link-to-unknown-lesson', { lesson: target.lesson })
  } else if (target.kind === 'word' && !context.words.has(target.key)) {
    yield fault(place, 'link-to-unknown-word', { key: target.key })
  }
}

export function isReference(node: Nodes) {
  return node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'definition'
}
