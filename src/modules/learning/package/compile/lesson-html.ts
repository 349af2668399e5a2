import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Heading, Link, Paragraph, RootContent, Table } from 'mdast'
import { defaultHandlers, type Handler, type Handlers, type State, toHast } from 'mdast-util-to-hast'
import { toString } from 'mdast-util-to-string'
import { fold } from '#kernel/text.ts'
import { linkTarget } from '../lesson/links.ts'
import { callout } from './callout.ts'
import type { HtmlBlock } from './compiled-course.ts'
import { figurePlace, imageAlone } from './figure.ts'
import { element } from './hast.ts'
import { type LessonCompiler, uniqueId } from './lesson-compiler.ts'
import { scrollingTable } from './table.ts'
import { term } from './term.ts'

/** HTML of a stretch of a checked lesson. Raw HTML never comes this far; should it, it is left out. */
export function lessonHtml(compiler: LessonCompiler, nodes: RootContent[]): HtmlBlock {
  compiler.figures = []
  const tree = toHast({ type: 'root', children: nodes }, { handlers: handlersFor(compiler), allowDangerousHtml: false })
  return { kind: 'html', html: toHtml(tree), figures: compiler.figures }
}

function handlersFor(compiler: LessonCompiler): Handlers {
  return {
    heading: (state: State, node: Heading) => heading(compiler, node, state.all(node)),
    paragraph: (state: State, node: Paragraph) => paragraph(compiler, node, state),
    link: (state: State, node: Link) => link(compiler, node, state.all(node)),
    table: (state: State, node: Table) => scrollingTable(compiler, defaultHandlers.table(state, node)),
    containerDirective: ((state, node) => callout(compiler, node, state.wrap(state.all(node), true))) satisfies Handler,
  }
}

function heading(compiler: LessonCompiler, node: Heading, children: ElementContent[]): Element {
  compiler.level = node.depth
  const words = fold(toString(node)).replace(/[^\p{L}\p{N}]+/gu, '-')
  // A prefix of their own keeps headings from taking the ids of the page around them.
  return element(`h${node.depth}`, { id: uniqueId(compiler, `part-${words}`) }, children)
}

function paragraph(compiler: LessonCompiler, node: Paragraph, state: State): Element | Element[] {
  const image = imageAlone(node)
  if (image) return figurePlace(compiler, image)
  return element('p', {}, state.all(node))
}

function link(compiler: LessonCompiler, node: Link, children: ElementContent[]): Element | ElementContent[] {
  const target = linkTarget(node.url)
  if (!target) return children
  if (target.kind === 'word') return term(compiler, target.key, children)
  if (target.kind === 'web') return element('a', { href: target.url, rel: ['noopener', 'external'] }, children)
  const { addresses, course, language } = compiler
  return element('a', { href: addresses.lesson(course, target.lesson, language) }, children)
}
