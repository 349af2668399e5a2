import type { Heading, Image, Nodes, Parents, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { type Checking, fault, type Place } from '../fault.ts'
import { checkCallout } from './callouts.ts'
import type { LessonContext } from './lesson-context.ts'
import { checkLink, isReference } from './links.ts'
import { checkMediaPath } from './media-path.ts'
import { type Found, walk } from './walk.ts'

/** Everything that the text of a lesson may not have, block by block in the order of the file. */
export function* checkMarkdown(root: Root, context: LessonContext): Checking {
  if (root.children.every(({ type }) => type === 'yaml'))
    yield fault({ file: context.file, line: null }, 'lesson-empty', {})
  for (const found of walk(root)) yield* checkNode(found, context)
  yield* checkHeadingOrder(root, context)
}

function* checkNode({ node, parents }: Found, context: LessonContext): Checking {
  const place = placeOf(node, context)
  if (node.type === 'html') yield fault(place, 'html-refused', {})
  else if (node.type === 'heading') yield* checkHeading(node, parents, place)
  else if (node.type === 'link') yield* checkLink(node, place, context)
  else if (node.type === 'image') yield* checkImage(node, parents, context)
  else if (isReference(node)) yield fault(place, 'link-by-reference', {})
  else yield* checkBlock({ node, parents }, place)
}

export function placeOf(node: Nodes, { file }: { file: string }): Place {
  return { file, line: node.position?.start.line ?? null }
}

function* checkHeading(node: Heading, parents: readonly Parents[], place: Place): Checking {
  if (node.depth !== 2 && node.depth !== 3) yield fault(place, 'heading-level', { level: node.depth })
  if (toString(node).trim() === '') yield fault(place, 'heading-empty', {})
  if (parents.length > 1) yield fault(place, 'heading-in-block', {})
}

function* checkHeadingOrder(root: Root, context: LessonContext): Checking {
  let before = 1
  for (const node of root.children) {
    if (node.type !== 'heading') continue
    if (node.depth === 3 && before === 1) yield fault(placeOf(node, context), 'heading-skips', {})
    before = node.depth
  }
}

function* checkImage(node: Image, parents: readonly Parents[], context: LessonContext): Checking {
  const place = placeOf(node, context)
  const parent = parents.at(-1)
  if (!node.alt?.trim()) yield fault(place, 'image-without-description', {})
  if (!node.title?.trim()) yield fault(place, 'image-without-caption', {})
  if (parent?.type !== 'paragraph' || parent.children.length > 1) yield fault(place, 'image-not-alone', {})
  yield* checkMediaPath(context.files, { src: node.url, kind: 'image', place })
}

const fences = ['activity', 'audio', 'video']

function* checkBlock({ node, parents }: Found, place: Place): Checking {
  if (node.type === 'containerDirective') {
    yield* checkCallout(node, place)
    if (parents.length > 1) yield fault(place, 'block-inside-block', { block: node.name })
  } else if (node.type === 'leafDirective') {
    yield fault(place, 'block-unknown', {
      block: `::${node.name}`,
      known: ':::example, :::do, :::remember, :::country',
    })
  } else if (node.type === 'code' && node.lang) {
    if (!fences.includes(node.lang)) yield fault(place, 'fence-unknown', { fence: node.lang, known: fences.join(', ') })
    else if (parents.length > 1) yield fault(place, 'block-inside-block', { block: node.lang })
  }
}
