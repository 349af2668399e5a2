import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Cards } from '#ui/card/card.tsx'
import { Cloth } from '#ui/cloth/cloth.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/courses/messages.ts'
import type { CatalogueCourse } from '../../queries/catalogue.ts'
import type { Programme } from '../../queries/programmes.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import { learningUrls } from '../../urls.ts'
import { CourseCard } from '../course-card.tsx'

interface ProgrammePageProps {
  shell: Shell
  programme: Programme
  courses: readonly CatalogueCourse[]
}

export function ProgrammePage({ shell, programme, courses }: ProgrammePageProps) {
  const { locale } = shell
  const say = messages[locale]
  const language = shownLanguage(Object.keys(programme.title), locale)
  const title = programme.title[language] ?? programme.slug
  const summary = programme.summary[language] ?? ''
  return (
    <Layout shell={shell} title={title} description={summary} band={programme.slug} styles="learning/programme">
      <div class="stack stack--wide">
        <Breadcrumb
          label={say.course.where}
          items={[{ href: learningUrls.catalogue.href({ locale }), text: say.navigation.courses }, { text: title }]}
        />
        <div class="stack" lang={language}>
          <p class="programme__label">{say.programme.label}</p>
          <h1>{title}</h1>
          <p class="programme__summary">{summary}</p>
        </div>
        <Cloth of={courses.map(({ slug }) => slug)} />
        <section class="stack" aria-labelledby="courses">
          <h2 id="courses">{say.programme.courses}</h2>
          <Cards>
            {courses.map((course) => (
              <CourseCard locale={locale} course={course} heading={3} />
            ))}
          </Cards>
        </section>
      </div>
    </Layout>
  )
}
