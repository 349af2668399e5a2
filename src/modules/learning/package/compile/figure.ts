import type { Element, Properties } from 'hast'
import type { Image } from 'mdast'
import { mediaPath } from '../lesson/media-path.ts'
import { element, text } from './hast.ts'
import { type LessonCompiler, mediaAddress } from './lesson-compiler.ts'

export function figure(compiler: LessonCompiler, image: Image): Element {
  const media = compiler.media.get(mediaPath(image.url) ?? '')
  const properties: Properties = {
    src: media ? mediaAddress(compiler, media) : '',
    alt: image.alt ?? '',
    ...(media?.width && { width: media.width }),
    ...(media?.height && { height: media.height }),
    loading: 'lazy',
    decoding: 'async',
  }
  return element('figure', { className: ['figure'] }, [
    element('img', properties),
    element('figcaption', {}, [text(image.title ?? '')]),
  ])
}
