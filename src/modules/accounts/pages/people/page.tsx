import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Empty } from '#ui/empty/empty.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { SearchForm } from '#ui/search-form/search-form.tsx'
import { Table } from '#ui/table/table.tsx'
import type { PeopleWish } from '../../queries/list-people.ts'
import { messages } from '../../messages/messages.ts'
import { canBePart } from '../../rules/people-search.ts'
import { accountsUrls } from '../../urls.ts'
import { roleWord } from '../role-word.ts'

interface ListedPerson {
  id: string
  name: string
  email: string | null
  roles: readonly string[]
  createdAt: Date
}

interface PeoplePageProps {
  shell: Shell
  zone: string
  words: string
  /** By which of them these people were found. */
  sought: PeopleWish['sought']
  people: readonly ListedPerson[]
  /** Key of the next page. */
  next: string | undefined
  isFirst: boolean
}

export function PeoplePage({ shell, zone, words, sought, people, next, isFirst }: PeoplePageProps) {
  const { locale } = shell
  const all = messages[locale]
  const say = all.people
  const { name, email, roles, since } = say.head
  const href = (by: PeopleWish['sought'], after?: string) =>
    accountsUrls.people.href({ locale }, { q: words, parts: by === 'parts' ? 'yes' : undefined, after })
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <h1>{say.title}</h1>
      <SearchForm action={accountsUrls.people.href({ locale })} label={say.search} value={words} button={say.button} />
      {people.length ? (
        <Table
          id="people"
          caption={say.caption}
          head={[name, email, roles, since]}
          rows={people.map((person) => [
            <a href={accountsUrls.person.href({ locale, person: person.id })}>{person.name}</a>,
            person.email ?? say.noAddress,
            person.roles.map((role) => roleWord({ role, country: null }, locale)).join(', '),
            formatDay(person.createdAt, locale, zone),
          ])}
        />
      ) : (
        <Empty title={say.none}>
          <p>{say.noneWhat}</p>
        </Empty>
      )}
      <Pagination
        label={all.pages}
        first={isFirst ? undefined : { href: href(sought), text: all.first }}
        next={next ? { href: href(sought, next), text: all.next } : undefined}
      />
      {sought === 'words' && canBePart(words) && (
        <p>
          {say.notHere} <a href={href('parts')}>{say.anywhere(words)}</a>
        </p>
      )}
    </Layout>
  )
}
