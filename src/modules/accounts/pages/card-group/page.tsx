import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { Table } from '#ui/table/table.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { messages } from '../../messages/messages.ts'
import type { CardGroup, ListedCard } from '../../queries/card-groups.ts'
import { groupedNumber } from '../../rules/card-number.ts'
import { cardState } from '../../rules/cards.ts'
import { accountsUrls as at } from '../../urls.ts'
import { CardsTrail } from '../cards-trail.tsx'
import { tagOf } from '../state-tag.ts'

interface CardGroupPageProps {
  shell: Shell
  group: CardGroup
  cards: readonly ListedCard[]
  now: Date
  printing: string
  next: string | undefined
  isFirst: boolean
}

export function CardGroupPage({ shell, group, cards, now, printing, next, isFirst }: CardGroupPageProps) {
  const { locale } = shell
  const all = messages[locale]
  const say = all.cards.group
  const here = (after?: string) => at.cardGroup.href({ locale, group: group.id }, { after })
  return (
    <Layout shell={shell} title={group.label} robots="noindex">
      <CardsTrail locale={locale} here={group.label} />
      <h1>{group.label}</h1>
      <Table
        id="cards"
        caption={say.caption}
        head={[say.head.name, say.head.number, say.head.state]}
        rows={cards.map((card) => {
          const state = cardState(card, now)
          return [
            <a href={at.card.href({ locale, number: card.number })}>{card.name}</a>,
            groupedNumber(card.number),
            <Tag kind={tagOf[state]}>{all.cards.states[state]}</Tag>,
          ]
        })}
      />
      <Pagination
        label={all.pages}
        first={isFirst ? undefined : { href: here(), text: all.first }}
        next={next ? { href: here(next), text: all.next } : undefined}
      />
      <section class="stack" aria-labelledby="codes">
        <h2 id="codes">{say.newCodes}</h2>
        <p>{say.newCodesWhy}</p>
        <Form action={at.cardGroupCodes.href({ locale, group: group.id })}>
          <input type="hidden" name="printing" value={printing} />
          <FormActions>
            <Button kind="quiet">{say.newCodesButton}</Button>
          </FormActions>
        </Form>
      </section>
    </Layout>
  )
}
