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
import { listAddress, type ListQuery } from '../../list-schema.ts'
import { messages as find } from '../../messages/find/messages.ts'
import { messages as out } from '../../messages/out/messages.ts'
import { messages } from '../../messages/pages/messages.ts'
import type { FacetCount } from '../../queries/listing-counts.ts'
import type { Stewarded } from '../../queries/stewards.ts'
import { facets } from '../../rules/filter.ts'
import { directoryUrls } from '../../urls.ts'
import { OrganisationCard } from '../organisation-card.tsx'
import { placeName } from '../place-name.ts'
import { whyWords } from '../why-words.ts'
import { ListFilters } from './filters.tsx'
import { ListTable } from './list-table.tsx'
import type { Listed } from './listed.ts'
import { Ordering } from './ordering.tsx'
import { SaveSearch } from './save-search.tsx'

interface DirectoryPageProps {
  shell: Shell
  list: Listed & {
    query: ListQuery
    counts: FacetCount[]
    /** What the reader runs and everyone sees. */
    mine: Stewarded[]
    /** About what the whole list weighs in each form. */
    bytes: { csv: number; json: number; xlsx: number }
  }
  isSignedIn: boolean
}

export function DirectoryPage({ shell, list, isSignedIn }: DirectoryPageProps) {
  const { locale } = shell
  const { query, counts, mine, faces, next, respelt } = list
  const { filter } = query
  const say = messages[locale].directory
  const address = (after?: string) => directoryUrls.directory.href({ locale }, { ...listAddress(query), after })
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
          <Disclosure summary={say.filters} open={isNarrowed(query)}>
            <ListFilters locale={locale} filter={filter} counts={counts} />
            <Ordering locale={locale} query={query} mine={mine} />
          </Disclosure>
        </SearchForm>
        {respelt && faces.length ? (
          <Notice>
            {say.respelt(filter.q)}{' '}
            <a href={directoryUrls.directory.href({ locale }, { ...listAddress(query), q: respelt })}>{respelt}</a>
          </Notice>
        ) : null}
        {faces.length ? (
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
          first={query.after ? { href: address(), text: say.first } : undefined}
          next={next ? { href: address(next), text: say.next } : undefined}
        />
        <SaveSearch locale={locale} filter={filter} isSignedIn={isSignedIn} />
      </div>
    </Layout>
  )
}

function Found({ locale, list }: { locale: Locale } & Pick<DirectoryPageProps, 'list'>) {
  const { query, faces, total, respelt } = list
  const say = messages[locale].directory
  const q = respelt ?? query.filter.q
  return (
    <section class="stack" aria-labelledby="count">
      <h2 id="count">{say.count(total)}</h2>
      {query.sort === 'fit' ? <p class="muted">{find[locale].fitWhat}</p> : null}
      <Views locale={locale} query={query} q={q} />
      {query.view === 'table' ? (
        <ListTable locale={locale} faces={faces} caption={say.title} />
      ) : (
        <Cards>
          {faces.map((face) => (
            <OrganisationCard
              locale={locale}
              face={face}
              place={placeName(face.place, locale)}
              heading={3}
              why={whyWords(face, q, locale)}
            />
          ))}
        </Cards>
      )}
      <TakeAway locale={locale} list={list} q={q} />
    </section>
  )
}

/** The same list seen otherwise. */
function Views({ locale, query, q }: { locale: Locale; query: ListQuery; q: string }) {
  const { views } = find[locale]
  const found = { ...query.filter, q }
  const other = query.view === 'table' ? 'cards' : 'table'
  const seen = listAddress({ ...query, filter: found, view: other })
  const links = [
    { href: directoryUrls.directory.href({ locale }, seen), text: views[other] },
    { href: directoryUrls.map.href({ locale }, found), text: views.map },
  ]
  return <Links links={links} />
}

/** The same list, to have and to follow. */
function TakeAway({
  locale,
  list: { query, bytes },
  q,
}: { locale: Locale; q: string } & Pick<DirectoryPageProps, 'list'>) {
  const say = messages[locale].directory
  const { lists } = out[locale]
  const found = { ...query.filter, q }
  const file = (format: string) => directoryUrls.listFile.href({ locale, format }, found)
  const links = [
    { href: file('csv'), text: `CSV, ${aboutSize(bytes.csv, locale)}` },
    { href: file('xlsx'), text: `Excel, ${aboutSize(bytes.xlsx, locale)}` },
    { href: file('json'), text: `JSON, ${aboutSize(bytes.json, locale)}` },
    { href: directoryUrls.feed.href({ locale, format: 'atom' }, found), text: lists.feed },
    { href: directoryUrls.data.href({ locale }), text: lists.data },
  ]
  return (
    <Disclosure summary={say.take}>
      <Links links={links} />
    </Disclosure>
  )
}

function Links({ links }: { links: { href: string; text: string }[] }) {
  return (
    <ul class="directory__ways">
      {links.map(({ href, text }) => (
        <li>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  )
}

function isNarrowed({ filter, sort }: ListQuery) {
  return sort !== 'standing' || facets.some((facet) => filter[facet] !== undefined)
}
