import type { Element, ElementContent } from 'hast'
import { element, text } from './hast.ts'
import { type LessonCompiler, uniqueId } from './lesson-compiler.ts'

/** A word explained in place: the browser's own popover, which needs no script and no style attribute. */
export function term(compiler: LessonCompiler, key: string, children: ElementContent[]): Element {
  const word = compiler.glossary[key]
  const id = uniqueId(compiler, `term-${key}`)
  return element('span', { className: ['term'] }, [
    element('button', { type: 'button', popoverTarget: id, className: ['term__word'] }, children),
    element('span', { popover: '', id, className: ['term__meaning'] }, [
      element('strong', { className: ['term__name'] }, [text(word?.word ?? key)]),
      text(` ${word?.meaning ?? ''}`),
    ]),
  ])
}
