import { formatDay } from '#kernel/dates.ts'
import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Disclosure } from '#ui/disclosure/disclosure.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { Field } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { messages } from '../../messages/messages.ts'
import type { CardInGroup } from '../../queries/cards.ts'
import { groupedNumber } from '../../rules/card-number.ts'
import { cardState, handlingRefusal } from '../../rules/cards.ts'
import { accountsUrls as at } from '../../urls.ts'
import { CardsTrail } from '../cards-trail.tsx'
import { faultList } from '../fields.ts'
import { tagOf } from '../state-tag.ts'

interface CardPageProps {
  shell: Shell
  zone: string
  card: CardInGroup
  now: Date
  name: string
  printing: string
  faults: FieldErrors
}

export function CardPage({ shell, zone, card, now, name, printing, faults }: CardPageProps) {
  const { locale } = shell
  const { problem, cards } = messages[locale]
  const { card: say, group, states } = cards
  const state = cardState(card, now)
  const { number } = card
  const title = `${card.name}, ${groupedNumber(number)}`
  return (
    <Layout shell={shell} title={title} robots="noindex">
      <ErrorSummary title={problem} errors={faultList(faults)} />
      <CardsTrail locale={locale} group={{ id: card.groupId, label: card.label }} here={card.name} />
      <h1>{card.name}</h1>
      <Facts
        facts={[
          { term: group.head.number, detail: groupedNumber(number) },
          { term: group.head.state, detail: <Tag kind={tagOf[state]}>{states[state]}</Tag> },
          { term: say.made, detail: formatDay(card.madeAt, locale, zone) },
          { term: say.used, detail: card.usedAt ? formatDay(card.usedAt, locale, zone) : say.never },
        ]}
      />
      <section class="stack" aria-labelledby="code">
        <h2 id="code">{say.code}</h2>
        <p>{say.codeWhy}</p>
        {card.usedAt ? <Notice kind="warning">{say.codeEnds}</Notice> : null}
        <Form action={at.cardCode.href({ locale, number })}>
          <input type="hidden" name="printing" value={printing} />
          <FormActions>
            <Button>{say.codeButton}</Button>
          </FormActions>
        </Form>
      </section>
      {handlingRefusal(card) ? (
        <p class="muted">{say.hers}</p>
      ) : (
        <Unused locale={locale} number={number} name={name} faults={faults} />
      )}
    </Layout>
  )
}

interface UnusedProps {
  locale: Shell['locale']
  number: string
  name: string
  faults: FieldErrors
}

/** What its maker may still do to a card that nobody has used. */
function Unused({ locale, number, name, faults }: UnusedProps) {
  const { account, cards } = messages[locale]
  const say = cards.card
  return (
    <>
      <section class="stack" aria-labelledby="mend">
        <h2 id="mend">{say.mend}</h2>
        <Form action={at.cardName.href({ locale, number })}>
          <Field
            id="name"
            label={say.name}
            hint={say.nameHint}
            error={faults['name']}
            value={name}
            autocomplete="off"
            width="medium"
          />
          <FormActions>
            <Button kind="quiet">{account.save}</Button>
          </FormActions>
        </Form>
      </section>
      <Disclosure summary={say.remove}>
        <Form action={at.cardRemoval.href({ locale, number })}>
          <p>{say.removeWhy}</p>
          <FormActions>
            <Button kind="danger">{say.remove}</Button>
          </FormActions>
        </Form>
      </Disclosure>
    </>
  )
}
