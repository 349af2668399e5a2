import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Facts } from '#ui/facts/facts.tsx'
import { Share } from '#ui/share/share.tsx'
import { messages } from '../../messages/courses/messages.ts'
import type { Programme } from '../../queries/programmes.ts'
import { capitalised, formatList, languageName } from '../../rules/formats.ts'
import { licenceAddress, licenceName } from '../../rules/licence.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import { sizeOf } from '../../rules/size.ts'
import { learningUrls } from '../../urls.ts'
import { sectorName } from '../course-words.ts'
import type { CourseView } from './view.ts'

interface CourseAboutProps {
  shell: Shell
  view: CourseView
  programme: Programme | null
}

/** What is worth knowing before opening the course. */
export function CourseAbout({ shell, view, programme }: CourseAboutProps) {
  const { locale, origin } = shell
  const say = messages[locale]
  const url = origin + learningUrls.course.href({ locale, course: view.course.slug })
  return (
    <>
      <section class="stack course__about" aria-labelledby="about">
        <h2 class="course__beside" id="about">
          {say.course.about}
        </h2>
        <Facts facts={facts(shell, view, programme)} />
      </section>
      {view.lessons ? (
        <section class="stack" aria-labelledby="weight">
          <h2 class="course__beside" id="weight">
            {say.course.weigh}
          </h2>
          <Facts facts={weights(shell, view)} />
        </section>
      ) : null}
      <Share url={url} title={view.title} words={{ share: say.course.share, whatsapp: say.course.whatsapp }} />
    </>
  )
}

function facts({ locale }: Shell, { course }: CourseView, programme: Programme | null) {
  const say = messages[locale]
  const languages = formatList(
    course.languages.map((tag) => languageName(tag, locale)),
    locale,
  )
  return [
    { term: say.facts.sectors, detail: <Sectors locale={locale} sectors={course.sectors} /> },
    { term: say.facts.languages, detail: capitalised(languages, locale) },
    { term: say.facts.authors, detail: formatList(course.authors, locale) },
    { term: say.facts.licence, detail: <a href={licenceAddress(course.licence)}>{licenceName(course.licence)}</a> },
    { term: say.facts.version, detail: course.version },
    ...(programme ? [{ term: say.facts.programme, detail: programmeLink(locale, programme) }] : []),
  ]
}

function Sectors({ locale, sectors }: { locale: Locale; sectors: readonly string[] }) {
  return (
    <ul class="course__list">
      {sectors.map((sector) => (
        <li>{sectorName(locale, sector)}</li>
      ))}
    </ul>
  )
}

function programmeLink(locale: Locale, { slug, title }: Programme) {
  const name = title[shownLanguage(Object.keys(title), locale)] ?? slug
  return <a href={learningUrls.programme.href({ locale, programme: slug })}>{name}</a>
}

function weights({ locale }: Shell, { course, language }: CourseView) {
  const say = messages[locale].facts
  const { text = 0, figures = 0, audio = 0, video = 0 } = course.weight[language] ?? {}
  return [
    { term: say.text, detail: sizeOf(text, locale) },
    { term: say.figures, detail: sizeOf(figures, locale) },
    ...(audio ? [{ term: say.audio, detail: sizeOf(audio, locale) }] : []),
    ...(video ? [{ term: say.video, detail: sizeOf(video, locale) }] : []),
  ]
}
