import type { Locale } from '#kernel/i18n/locales.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkbox } from '#ui/choices/choices.tsx'
import { Progress } from '#ui/progress/progress.tsx'
import { messages } from '../../messages/phone/messages.ts'
import { sizeOf } from '../../rules/size.ts'
import { learningUrls } from '../../urls.ts'
import { copyWeight } from './copy-weight.ts'
import type { CourseView } from './view.ts'

interface CourseKeeperProps {
  locale: Locale
  view: CourseView
  /** What the site's scripts weigh. */
  scripts: number
}

/** Keeps the course on the phone; without script, or without a store, as a file to be taken away. */
export function CourseKeeper({ locale, view: { course }, scripts }: CourseKeeperProps) {
  const { keeper: say, page } = messages[locale]
  const address = { locale, course: course.slug, version: course.version }
  const { bytes, audio } = copyWeight(course, locale, scripts)
  const size = sizeOf(bytes, locale)
  return (
    <course-keeper
      data-copy={learningUrls.copy.href(address)}
      data-course={course.slug}
      data-version={course.version}
      data-locale={locale}
      data-words={JSON.stringify(scriptWords(locale))}
    >
      <section class="keeper stack" aria-labelledby="keeper">
        <h2 id="keeper">{say.title}</h2>
        <p>{say.lead(size)}</p>
        <div class="stack" hidden data-live>
          {audio > 0 ? <Checkbox id="keep-audio" label={say.audio(sizeOf(audio, locale))} /> : null}
          <p class="muted" data-free hidden></p>
          <p class="row">
            <span data-keep hidden>
              <Button type="button">{say.keep}</Button>
            </span>
            <span data-remove hidden>
              <Button type="button" kind="quiet">
                {say.remove}
              </Button>
            </span>
          </p>
          <div data-woven hidden>
            <Progress label={say.progress} done={0} of={100} text="" band={course.slug} place="keeper" />
          </div>
          <p role="status" data-said></p>
        </div>
        <p>
          <a href={learningUrls.copyFile.href(address)} download>
            {say.file(size)}
          </a>
        </p>
        {audio > 0 ? (
          <p>
            <a href={learningUrls.copyFile.href(address, { audio: 'yes' })} download>
              {say.fileWithAudio(sizeOf(bytes + audio, locale))}
            </a>
          </p>
        ) : null}
        <p class="muted">
          {say.fileUse} <a href={learningUrls.phone.href({ locale })}>{page.title}</a>.
        </p>
      </section>
    </course-keeper>
  )
}

/** Those that the browser fills in. */
function scriptWords(locale: Locale) {
  const {
    title: _title,
    lead: _lead,
    file: _file,
    fileWithAudio: _with,
    audio: _audio,
    ...words
  } = messages[locale].keeper
  const { fileUse: _use, progress: _progress, ...said } = words
  return said
}
