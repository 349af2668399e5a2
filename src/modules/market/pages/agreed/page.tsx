import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field, SelectField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { Round } from '../../queries/rounds.ts'
import { marketUrls } from '../../urls.ts'
import { RoundTrail } from '../round-trail.tsx'

export interface Written {
  seller: string
  buyer: string
  slot: string
}

interface AgreedPageProps {
  shell: Shell
  round: Round
  rows: readonly { id: string; seller: string; buyer: string; time: string }[]
  next: string | null
  slots: { value: string; text: string }[]
  written: Written
  error: { id: string; text: string } | null
}

/** Meetings that are to take place whatever is wished: the organiser's own, and those that the two have agreed. */
export function AgreedPage({ shell, round, rows, next, slots, written, error }: AgreedPageProps) {
  const { locale } = shell
  const { agreed: say, agenda, problem } = messages[locale]
  const at = { locale, round: round.slug }
  const of = (id: 'seller' | 'buyer' | 'slot') => ({
    id,
    value: written[id],
    error: error?.id === id ? error.text : undefined,
  })
  const isEveryone = round.settings.kind === 'everyone'
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <ErrorSummary title={problem} errors={error ? [error] : []} />
      <div class="stack stack--wide">
        <RoundTrail locale={locale} round={round} steps={[{ text: say.title }]} />
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <Form action={marketUrls.agreed.href(at)}>
          <Field {...of('seller')} label={isEveryone ? say.one : say.seller} hint={say.nameHint} maxlength={200} />
          <Field {...of('buyer')} label={isEveryone ? say.other : say.buyer} maxlength={200} />
          <SelectField {...of('slot')} label={agenda.slot} options={[{ value: '', text: say.anyTime }, ...slots]} />
          <FormActions>
            <Button>{say.button}</Button>
          </FormActions>
        </Form>
        {rows.length ? (
          <Rows locale={locale} round={round} rows={rows} />
        ) : (
          <Empty title={say.empty}>
            <p>{say.emptyWhat}</p>
          </Empty>
        )}
        <Pagination
          label={say.pages}
          next={next === null ? undefined : { href: marketUrls.agreed.href(at, { after: next }), text: agenda.later }}
        />
      </div>
    </Layout>
  )
}

function Rows({ locale, round, rows }: { locale: Shell['locale'] } & Pick<AgreedPageProps, 'round' | 'rows'>) {
  const { agreed: say, agenda } = messages[locale]
  return (
    <Table
      id="agreed"
      caption={say.caption}
      head={[say.one, say.other, agenda.head.time, say.end]}
      rows={rows.map(({ id, seller, buyer, time }) => [
        seller,
        buyer,
        time || say.anyTime,
        <form method="post" action={marketUrls.agreedEnd.href({ locale, round: round.slug, agreed: id })}>
          <Button kind="quiet" aria-label={say.endWhich(seller, buyer)}>
            {say.end}
          </Button>
        </form>,
      ])}
    />
  )
}
