import type { Element } from 'hast'
import type { Image, RootContent } from 'mdast'
import { mediaPath } from '../lesson/media-path.ts'
import type { FigureBlock } from './compiled-course.ts'
import { element } from './hast.ts'
import { type LessonCompiler, mediaAddress } from './lesson-compiler.ts'

/** The image of a paragraph that holds nothing else; null for any other part of a lesson. */
export function imageAlone(node: RootContent): Image | null {
  if (node.type !== 'paragraph') return null
  const [only, ...more] = node.children
  return only?.type === 'image' && more.length === 0 ? only : null
}

export function figureBlock(compiler: LessonCompiler, image: Image): FigureBlock | null {
  const media = compiler.media.get(mediaPath(image.url) ?? '')
  if (!media) return null
  const { width = 0, height = 0, wire } = media
  const words = { alt: image.alt ?? '', caption: image.title ?? '' }
  return { kind: 'figure', src: mediaAddress(compiler, media), ...words, width, height, bytes: wire }
}

/** Keeps the place of a figure inside a block; the page draws it there as it draws every other. */
export function figurePlace(compiler: LessonCompiler, image: Image): Element[] {
  const figure = figureBlock(compiler, image)
  return figure ? [element('figure', { dataFigure: compiler.figures.push(figure) - 1 })] : []
}
