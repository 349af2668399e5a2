import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages } from '../../messages/messages.ts'
import type { ListedGroup } from '../../queries/card-groups.ts'
import { accountsUrls as at } from '../../urls.ts'

interface CardGroupsPageProps {
  shell: Shell
  zone: string
  groups: readonly ListedGroup[]
  /** Of every facilitator, for whoever may renew any card. */
  ofAll: boolean
  /** Key of the next page. */
  next: string | undefined
  isFirst: boolean
}

export function CardGroupsPage({ shell, zone, groups, ofAll, next, isFirst }: CardGroupsPageProps) {
  const { locale } = shell
  const all = messages[locale]
  const say = all.cards.groups
  const { label, cards, used, since } = say.head
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <p>
        <ButtonLink href={at.newCardGroup.href({ locale })}>{say.make}</ButtonLink>
      </p>
      {groups.length ? (
        <Table
          id="card-groups"
          caption={ofAll ? say.captionAll : say.caption}
          head={[label, cards, used, since]}
          numeric={[1, 2]}
          rows={groups.map((group) => [
            <a href={at.cardGroup.href({ locale, group: group.id })}>{group.label}</a>,
            String(group.cards),
            String(group.used),
            formatDay(group.madeAt, locale, zone),
          ])}
        />
      ) : (
        <Empty title={say.none}>
          <p>{say.noneWhat}</p>
        </Empty>
      )}
      <Pagination
        label={all.pages}
        first={isFirst ? undefined : { href: at.cardGroups.href({ locale }), text: all.first }}
        next={next ? { href: at.cardGroups.href({ locale }, { after: next }), text: all.next } : undefined}
      />
    </Layout>
  )
}
