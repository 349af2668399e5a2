import { aboutSize } from '#kernel/size.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Cards } from '#ui/card/card.tsx'
import { Disclosure } from '#ui/disclosure/disclosure.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { SearchForm } from '#ui/search-form/search-form.tsx'
import { messages as out } from '../../messages/out/messages.ts'
import { messages } from '../../messages/pages/messages.ts'
import type { FacetCount } from '../../queries/listing-counts.ts'
import type { Face } from '../../rules/face.ts'
import { facets, type Filter } from '../../rules/filter.ts'
import { directoryUrls } from '../../urls.ts'
import { ListFilters } from './filters.tsx'
import { OrganisationCard } from '../organisation-card.tsx'

interface DirectoryPageProps {
  shell: Shell
  list: {
    filter: Filter
    counts: FacetCount[]
    /** The words by which it was found, where those that were typed find nothing. */
    respelt: string | null
    entries: { face: Face; place: string }[]
    total: number
    next: string | null
    isFirst: boolean
    /** About what the whole list weighs in each form. */
    bytes: { csv: number; json: number; xlsx: number }
  }
}

export function DirectoryPage({ shell, list }: DirectoryPageProps) {
  const { locale } = shell
  const { filter, counts, entries, next, isFirst, respelt } = list
  const say = messages[locale].directory
  const address = (after?: string) => directoryUrls.directory.href({ locale }, { ...filter, after })
  return (
    <Layout
      shell={shell}
      title={say.title}
      description={say.description}
      styles="directory/directory"
      feed={directoryUrls.feed.href({ locale, format: 'atom' }, { ...filter })}
    >
      <div class="stack stack--wide">
        <div class="stack">
          <h1>{say.title}</h1>
          <p class="lead">{say.lead}</p>
        </div>
        <SearchForm
          action={directoryUrls.directory.href({ locale })}
          label={say.search}
          value={filter.q}
          button={say.button}
        >
          <Disclosure summary={say.filters} open={isNarrowed(filter)}>
            <ListFilters locale={locale} filter={filter} counts={counts} />
          </Disclosure>
        </SearchForm>
        {respelt && entries.length ? (
          <Notice>
            {say.respelt(filter.q)}{' '}
            <a href={directoryUrls.directory.href({ locale }, { ...filter, q: respelt })}>{respelt}</a>
          </Notice>
        ) : null}
        {entries.length ? (
          <Found locale={locale} list={list} />
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

function Found({
  locale,
  list: { filter, entries, total, respelt, bytes },
}: { locale: Locale } & Pick<DirectoryPageProps, 'list'>) {
  const say = messages[locale].directory
  const { lists } = out[locale]
  const found = { ...filter, q: respelt ?? filter.q }
  const file = (format: string) => directoryUrls.listFile.href({ locale, format }, found)
  return (
    <section class="stack" aria-labelledby="count">
      <h2 id="count">{say.count(total)}</h2>
      <ul class="directory__ways">
        <li>
          <a href={directoryUrls.map.href({ locale }, found)}>{say.onMap}</a>
        </li>
        <li>
          <a href={file('csv')}>{`${say.csv}, ${aboutSize(bytes.csv, locale)}`}</a>
        </li>
        <li>
          <a href={file('json')}>{`${say.json}, ${aboutSize(bytes.json, locale)}`}</a>
        </li>
        <li>
          <a href={file('xlsx')}>{`${lists.xlsx}, ${aboutSize(bytes.xlsx, locale)}`}</a>
        </li>
        <li>
          <a href={directoryUrls.feed.href({ locale, format: 'atom' }, found)}>{lists.feed}</a>
        </li>
        <li>
          <a href={directoryUrls.data.href({ locale })}>{lists.data}</a>
        </li>
      </ul>
      <Cards>
        {entries.map(({ face, place }) => (
          <OrganisationCard locale={locale} face={face} place={place} heading={3} />
        ))}
      </Cards>
    </section>
  )
}

function isNarrowed(filter: Filter) {
  return facets.some((facet) => filter[facet] !== undefined)
}
