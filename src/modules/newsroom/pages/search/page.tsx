import type { Shell } from '#kernel/i18n/shell.ts'
import type { FoundGroup } from '#kernel/sockets/module.ts'
import { Card, Cards } from '#ui/card/card.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { SearchForm } from '#ui/search-form/search-form.tsx'
import { messages } from '../../messages/search/messages.ts'
import { newsroomUrls } from '../../urls.ts'

interface SearchPageProps {
  shell: Shell
  typed: string
  groups: readonly FoundGroup[]
  /** Whether a module did not answer in time. */
  isLate: boolean
}

export function SearchPage({ shell, typed, groups, isLate }: SearchPageProps) {
  const { locale } = shell
  const say = messages[locale]
  const isNothing = typed !== '' && groups.length === 0 && !isLate
  return (
    <Layout
      shell={shell}
      title={typed ? say.titleOf(typed) : say.title}
      description={say.description}
      robots={typed ? 'noindex' : undefined}
    >
      <div class="stack stack--wide">
        <div class="stack">
          <h1>{say.title}</h1>
          <p class="lead">{say.lead}</p>
        </div>
        <SearchForm action={newsroomUrls.search.href({ locale })} label={say.label} value={typed} button={say.button} />
        {isLate ? <Notice kind="warning">{say.late}</Notice> : null}
        {isNothing ? (
          <Empty title={say.none(typed)}>
            <p>{say.noneWhat}</p>
          </Empty>
        ) : null}
        {groups.map((group, at) => (
          <Group shell={shell} group={group} id={`group-${at + 1}`} />
        ))}
      </div>
    </Layout>
  )
}

function Group({ shell: { locale }, group, id }: { shell: Shell; group: FoundGroup; id: string }) {
  const say = messages[locale]
  const { title, total, items, all } = group
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{say.group(title, total)}</h2>
      <Cards>
        {items.map(({ href, title: name, lang, summary, why }) => (
          <Card href={href} title={name} heading={3} band={href} summary={summary} lang={lang}>
            {why ? <p class="small">{why}</p> : null}
          </Card>
        ))}
      </Cards>
      {total > items.length ? (
        <p>
          <a href={all}>{say.all(title)}</a>
        </p>
      ) : null}
    </section>
  )
}
