import { raw } from 'hono/html'
import type { Locale } from '#kernel/i18n/locales.ts'
import { Figure, Picture, WaitingPicture } from '#ui/figure/figure.tsx'
import { messages } from '../../messages/data-saver/messages.ts'
import type { FigureBlock, HtmlBlock } from '../../package/compile/compiled-course.ts'
import { waits } from './weight.ts'
import { writtenOnce } from './written-once.ts'
import { sizeOf } from '../../rules/size.ts'

interface Reader {
  locale: Locale
  /** Language of the lesson, where it is not the page's. */
  lang: string | undefined
  savesData: boolean
}

/** A figure by itself when it is light, and after a tap when it is not, or when the reader saves data. */
export function LessonFigure({ figure, locale, lang, savesData }: Reader & { figure: FigureBlock }) {
  const { src, alt, caption, width, height, bytes } = figure
  const picture = { src, description: alt, width, height }
  const say = messages[locale].figure
  const words = { see: say.see(sizeOf(bytes, locale)), failed: say.failed, lang: lang ? locale : undefined }
  return (
    <Figure caption={caption} lang={lang}>
      {waits(figure, savesData) ? <WaitingPicture {...picture} words={words} /> : <Picture {...picture} />}
    </Figure>
  )
}

/** A stretch of text, with the figures that stand inside its blocks. */
export function LessonText({ block, ...reader }: Reader & { block: HtmlBlock }) {
  // In one language of the page a lesson is always in the same of its own.
  return reader.savesData
    ? written(block, reader)
    : raw(writtenText(block, reader.locale, () => String(written(block, reader))))
}

const writtenText = writtenOnce<HtmlBlock>()

function written({ html, figures }: HtmlBlock, reader: Reader) {
  const whole = html.replace(/<figure data-figure="(\d+)"><\/figure>/g, (place, number: string) => {
    const figure = figures[Number(number)]
    return figure ? String(<LessonFigure figure={figure} {...reader} />) : place
  })
  return (
    <div class="prose" lang={reader.lang}>
      {raw(whole)}
    </div>
  )
}
