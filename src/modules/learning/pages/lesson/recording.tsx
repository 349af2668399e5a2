import type { Locale } from '#kernel/i18n/locales.ts'
import { Disclosure } from '#ui/disclosure/disclosure.tsx'
import { messages } from '../../messages/lessons/messages.ts'
import type { RecordingBlock } from '../../package/compile/compiled-course.ts'
import { sizeOf } from '../../rules/size.ts'

interface RecordingProps {
  recording: RecordingBlock
  locale: Locale
  lang: string | undefined
}

/** Sound or film: nothing of it is fetched before it is played, and what is said in it can be read. */
export function RecordingFigure({
  recording: { kind, src, title, transcript, bytes, type },
  locale,
  lang,
}: RecordingProps) {
  const say = messages[locale].lesson
  return (
    <figure class="recording">
      <figcaption class="recording__title">
        {say[kind]}: <span lang={lang}>{title}</span>
        <span class="recording__weight">{say.fetched(sizeOf(bytes, locale))}</span>
      </figcaption>
      {kind === 'audio' ? (
        <audio controls preload="none" aria-label={title}>
          <source src={src} type={type} />
        </audio>
      ) : (
        <video controls preload="none" playsinline aria-label={title}>
          <source src={src} type={type} />
        </video>
      )}
      <Disclosure summary={say.transcript}>
        {transcript.split(/\n\s*\n/).map((paragraph) => (
          <p lang={lang}>{paragraph}</p>
        ))}
      </Disclosure>
    </figure>
  )
}
