import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages } from '../../messages/courses/messages.ts'
import type { ListedVersion, VersionKey } from '../../queries/version-list.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import { learningUrls } from '../../urls.ts'
import { StateTag } from '../state-tag.tsx'

interface CourseVersionsPageProps {
  shell: Shell
  versions: readonly ListedVersion[]
  next: VersionKey | null
  /** This is not the first page. */
  later: boolean
  zone: string
}

export function CourseVersionsPage({ shell, versions, next, later, zone }: CourseVersionsPageProps) {
  const { locale } = shell
  const say = messages[locale].editor.list
  const address = (after?: string) => learningUrls.courseVersions.href({ locale }, { after })
  const rows = versions.map(({ course, version, state, title, importedAt }) => [
    <a href={learningUrls.version.href({ locale, course, version })}>
      {title[shownLanguage(Object.keys(title), locale)] ?? course}
    </a>,
    version,
    <StateTag locale={locale} state={state} />,
    formatDay(importedAt, locale, zone),
  ])
  return (
    <Layout shell={shell} title={say.title} description={say.description} robots="noindex">
      <div class="stack stack--wide">
        <div class="stack">
          <h1>{say.title}</h1>
          <p class="lead">{say.lead}</p>
          <p>
            <ButtonLink href={learningUrls.packages.href({ locale })}>{say.send}</ButtonLink>
          </p>
        </div>
        {rows.length ? (
          <Table
            id="versions"
            caption={say.caption}
            head={[say.head.course, say.head.version, say.head.state, say.head.imported]}
            rows={rows}
          />
        ) : (
          <Empty title={say.none}>
            <p>{say.noneText}</p>
          </Empty>
        )}
        <Pagination
          label={say.pages}
          first={later ? { href: address(), text: say.first } : undefined}
          next={next ? { href: address(`${next.course}@${next.version}`), text: say.next } : undefined}
        />
      </div>
    </Layout>
  )
}
