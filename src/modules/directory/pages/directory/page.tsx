import type { Shell } from '#kernel/i18n/shell.ts'
import { Cards } from '#ui/card/card.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { SearchForm } from '#ui/search-form/search-form.tsx'
import { messages } from '../../messages/pages/messages.ts'
import type { Face } from '../../rules/face.ts'
import type { Filter } from '../../rules/filter.ts'
import { directoryUrls } from '../../urls.ts'
import { OrganisationCard } from '../organisation-card.tsx'

interface DirectoryPageProps {
  shell: Shell
  list: {
    filter: Filter
    entries: { face: Face; place: string }[]
    total: number
    next: string | null
    isFirst: boolean
  }
}

export function DirectoryPage({ shell, list: { filter, entries, total, next, isFirst } }: DirectoryPageProps) {
  const { locale } = shell
  const say = messages[locale].directory
  const address = (after?: string) => directoryUrls.directory.href({ locale }, { ...filter, after })
  return (
    <Layout shell={shell} title={say.title} description={say.description}>
      <div class="stack stack--wide">
        <div class="stack">
          <h1>{say.title}</h1>
          <p class="lead">{say.lead}</p>
        </div>
        <SearchForm action={address()} label={say.search} value={filter.q} button={say.button}>
          {[]}
        </SearchForm>
        {entries.length ? (
          <section class="stack" aria-labelledby="count">
            <h2 id="count">{say.count(total)}</h2>
            <Cards>
              {entries.map(({ face, place }) => (
                <OrganisationCard locale={locale} face={face} place={place} heading={3} />
              ))}
            </Cards>
          </section>
        ) : (
          <Empty title={say.empty}>
            <p>{say.emptyWhat}</p>
            <p>
              <a href={directoryUrls.directory.href({ locale })}>{say.all}</a>
            </p>
          </Empty>
        )}
        <Pagination
          label={say.pages}
          first={isFirst ? undefined : { href: address(), text: say.first }}
          next={next ? { href: address(next), text: say.next } : undefined}
        />
      </div>
    </Layout>
  )
}
