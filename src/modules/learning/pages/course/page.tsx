import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Columns, Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Outline } from '#ui/outline/outline.tsx'
import { messages } from '../../messages/courses/messages.ts'
import type { CatalogueCourse } from '../../queries/catalogue.ts'
import type { Programme } from '../../queries/programmes.ts'
import { languageName } from '../../rules/formats.ts'
import { learningUrls } from '../../urls.ts'
import { PhoneState } from '../phone/status.tsx'
import { CourseAbout } from './about.tsx'
import { ActionOnThePhone, CourseAction } from './action.tsx'
import { CourseFacts } from './course-facts.tsx'
import { outlineModules } from './outline-modules.ts'
import { courseSchema } from './schema.ts'
import { CourseKeeper } from './keeper.tsx'
import type { CourseView } from './view.ts'

interface CoursePageProps {
  shell: Shell
  view: CourseView
  programme: Programme | null
  /** Where the course is only announced: what can be begun. */
  meanwhile: CatalogueCourse | null
  /** How many events of hers the version has. */
  events: number
  /** What the site's scripts weigh. */
  scripts: number
}

export function CoursePage({ shell, view, programme, meanwhile, events, scripts }: CoursePageProps) {
  const { locale } = shell
  const { course, language, title, summary } = view
  const say = messages[locale]
  return (
    <Layout
      shell={shell}
      title={title}
      description={summary}
      band={course.slug}
      styles="learning/course"
      schema={courseSchema(shell, view)}
    >
      <div class="stack stack--wide">
        <Breadcrumb
          label={say.course.where}
          items={[{ href: learningUrls.catalogue.href({ locale }), text: say.navigation.courses }, { text: title }]}
        />
        <div class="stack">
          <h1 lang={language}>{title}</h1>
          <p class="lead" lang={language}>
            {summary}
          </p>
          <CourseFacts locale={locale} view={view} />
          {language.split('-')[0] === locale ? null : <Notice>{say.shownIn(languageName(language, locale))}</Notice>}
          {view.newer ? <Notice>{say.course.newer(view.newer)}</Notice> : null}
          <div class="stack" data-course-action>
            <CourseAction locale={locale} view={view} meanwhile={meanwhile} />
          </div>
          <ActionOnThePhone locale={locale} view={view} events={events} />
        </div>
        <Columns beside={<CourseAbout shell={shell} view={view} programme={programme} />}>
          <section class="stack" aria-labelledby="outcomes">
            <h2 id="outcomes">{say.course.outcomes}</h2>
            <ul class="course__outcomes" lang={language}>
              {(course.outcomes[language] ?? []).map((outcome) => (
                <li>{outcome}</li>
              ))}
            </ul>
          </section>
          {view.lessons ? <CourseKeeper locale={locale} view={view} scripts={scripts} /> : null}
          {course.modules.length ? (
            <section class="stack" aria-labelledby="outline">
              <h2 id="outline">{say.course.outline}</h2>
              <div lang={language}>
                <Outline modules={outlineModules(locale, view)} />
              </div>
            </section>
          ) : null}
        </Columns>
      </div>
      <PhoneState locale={locale} />
    </Layout>
  )
}
