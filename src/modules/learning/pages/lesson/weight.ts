import { gzipSync } from 'node:zlib'
import type { Block, FigureBlock } from '../../package/compile/compiled-course.ts'
import { pageFrame } from '../../rules/page-weight.ts'
import type { LessonPlace } from './view.ts'

export { sizeOf } from '#kernel/size.ts'

const heavy = 30_000
const pages = new WeakMap<object, number>()

type Place = Pick<LessonPlace, 'lesson' | 'language'>

/** Bytes that opening a lesson fetches: its page, and the figures that come by themselves; recordings say their own. */
export function lessonWeight({ lesson, language }: Place, savesData: boolean): number {
  const body = lesson.body[language] ?? []
  const here = figuresIn(body).filter((figure) => !waits(figure, savesData))
  return pageWeight(body) + sum(here)
}

/** Bytes of the figures that wait until they are asked for. */
export function waitingWeight({ lesson, language }: Place, savesData: boolean): number {
  return sum(figuresIn(lesson.body[language] ?? []).filter((figure) => waits(figure, savesData)))
}

/** Whether a figure is fetched only once it is asked for. */
export function waits({ bytes }: FigureBlock, savesData: boolean): boolean {
  return savesData || bytes > heavy
}

function pageWeight(body: readonly Block[]): number {
  const before = pages.get(body)
  if (before !== undefined) return before
  const weight = pageFrame + gzipSync(JSON.stringify(body)).length
  pages.set(body, weight)
  return weight
}

function figuresIn(body: readonly Block[]): FigureBlock[] {
  return body.flatMap((block) => {
    if (block.kind === 'html') return block.figures
    return block.kind === 'figure' ? [block] : []
  })
}

function sum(figures: readonly FigureBlock[]) {
  return figures.reduce((total, { bytes }) => total + bytes, 0)
}
