import type { Shell } from '#kernel/i18n/shell.ts'
import { Cards } from '#ui/card/card.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { messages } from '../../messages/courses/messages.ts'
import type { SearchResult } from '../../queries/search-courses.ts'
import { learningUrls } from '../../urls.ts'
import { CourseCard } from '../course-card.tsx'
import { CatalogueForm, type FilterChoices } from './form.tsx'
import { NothingFound } from './nothing-found.tsx'
import type { CatalogueQuery } from './query.ts'

interface CataloguePageProps {
  shell: Shell
  query: CatalogueQuery
  result: SearchResult
  choices: FilterChoices
}

export function CataloguePage({ shell, query, result, choices }: CataloguePageProps) {
  const { locale } = shell
  const say = messages[locale].catalogue
  const address = (after?: string) => learningUrls.catalogue.href({ locale }, { ...query, after })
  return (
    <Layout shell={shell} title={say.title} description={say.description} styles="learning/catalogue">
      <div class="stack stack--wide">
        <div class="stack">
          <h1>{say.title}</h1>
          <p class="lead">{say.lead}</p>
        </div>
        <CatalogueForm locale={locale} query={query} choices={choices} />
        {result.near ? <Notice>{say.near(query.q)}</Notice> : null}
        {result.total > 0 ? (
          <section class="stack" aria-labelledby="count">
            <h2 class="catalogue__count" id="count">
              {query.q && !result.near ? say.countFor(result.total, query.q) : say.count(result.total)}
            </h2>
            <Cards>
              {result.courses.map((course) => (
                <CourseCard locale={locale} course={course} heading={3} />
              ))}
            </Cards>
          </section>
        ) : (
          <NothingFound locale={locale} nearest={result.nearest} />
        )}
        <Pagination
          label={say.pages}
          first={query.after ? { href: address(), text: say.first } : undefined}
          next={result.next ? { href: address(result.next), text: say.next } : undefined}
        />
      </div>
    </Layout>
  )
}
