import type { Element, ElementContent } from 'hast'
import { visit } from 'unist-util-visit'
import { wordsFor } from '../messages/messages.ts'
import { element } from './hast.ts'
import type { LessonCompiler } from './lesson-compiler.ts'

/** A wide table scrolls by itself on a phone; a region that scrolls can be reached by keyboard and has a name of its own. */
export function scrollingTable(compiler: LessonCompiler, table: Element): Element {
  compiler.tables += 1
  const label = wordsFor(compiler.language).words.lesson.table(compiler.tables)
  visit(table, 'element', dressCell)
  return element('div', { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: label }, [table])
}

/** Alignment is a class, since presentational attributes are obsolete; a header cell without words heads nothing. */
function dressCell(cell: Element) {
  if (cell.tagName !== 'td' && cell.tagName !== 'th') return
  const { align } = cell.properties
  cell.properties = typeof align === 'string' ? { className: [`align-${align}`] } : {}
  if (cell.tagName === 'th' && isEmpty(cell.children)) cell.tagName = 'td'
  if (cell.tagName === 'th') cell.properties['scope'] = 'col'
}

function isEmpty(children: readonly ElementContent[]) {
  return children.every((child) => child.type === 'text' && child.value.trim() === '')
}
