import type { Shell } from '#kernel/i18n/shell.ts'
import { sizeOf } from '#kernel/size.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button } from '#ui/button/button.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { Round } from '../../queries/rounds.ts'
import { marketUrls } from '../../urls.ts'

export interface AgendaRow {
  id: string
  time: string
  /** From 1. */
  table: number
  seller: string
  buyer: string
}

interface AgendaPageProps {
  shell: Shell
  round: Round
  rows: readonly AgendaRow[]
  total: number
  next: number | null
  isLater: boolean
  canUndo: boolean
  csvBytes: number
}

export function AgendaPage({ shell, round, rows, total, next, isLater, canUndo, csvBytes }: AgendaPageProps) {
  const { locale } = shell
  const { agenda: say, rounds, desk, where } = messages[locale]
  const at = { locale, round: round.slug }
  return (
    <Layout shell={shell} title={say.title(round.name)} robots="noindex">
      <div class="stack stack--wide">
        <Breadcrumb
          label={where}
          items={[
            { href: marketUrls.rounds.href({ locale }), text: rounds.title },
            { href: marketUrls.round.href(at), text: round.name },
            { text: desk.agenda },
          ]}
        />
        <h1>{say.title(round.name)}</h1>
        {rows.length ? (
          <>
            <p>
              <a href={marketUrls.agendaCsv.href(at)}>{say.csv(sizeOf(csvBytes, locale))}</a>
            </p>
            {canUndo ? (
              <Form action={marketUrls.undo.href(at)}>
                <FormActions>
                  <Button kind="quiet">{say.undo}</Button>
                </FormActions>
              </Form>
            ) : null}
            <Meetings shell={shell} round={round} rows={rows} total={total} />
          </>
        ) : (
          <Empty title={say.empty}>
            <p>{say.emptyWhat}</p>
            <p>
              <a href={marketUrls.plan.href(at)}>{desk.plan}</a>
            </p>
          </Empty>
        )}
        <Pagination
          label={say.pages}
          first={isLater ? { href: marketUrls.agenda.href(at), text: say.first } : undefined}
          next={
            next === null ? undefined : { href: marketUrls.agenda.href(at, { from: String(next) }), text: say.later }
          }
        />
      </div>
    </Layout>
  )
}

function Meetings({
  shell: { locale },
  round,
  rows,
  total,
}: Pick<AgendaPageProps, 'shell' | 'round' | 'rows' | 'total'>) {
  const say = messages[locale].agenda
  const at = { locale, round: round.slug }
  return (
    <Table
      id="agenda"
      caption={say.count(total)}
      head={Object.values(say.head)}
      numeric={[1]}
      rows={rows.map(({ id, time, table, seller, buyer }) => [
        time,
        String(table),
        seller,
        buyer,
        <a href={marketUrls.move.href({ ...at, meeting: id })} aria-label={say.moveWhich(seller, buyer)}>
          {say.move}
        </a>,
      ])}
    />
  )
}
