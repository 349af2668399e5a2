import type { Shell } from '#kernel/i18n/shell.ts'
import { aboutSize, sizeOf } from '#kernel/size.ts'
import { Button } from '#ui/button/button.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { Round } from '../../queries/rounds.ts'
import { marketUrls } from '../../urls.ts'
import { RoundTrail } from '../round-trail.tsx'
import { type AgendaRow, headOf } from '../round-files/files.ts'

interface AgendaPageProps {
  shell: Shell
  round: Round
  rows: readonly AgendaRow[]
  total: number
  /** Key after which the next page begins; null on the last. */
  next: string | null
  isLater: boolean
  canUndo: boolean
  /** Sentences: why the last move was not taken back. */
  faults: readonly string[]
  csvBytes: number
  /** How many meet somebody: a page each on paper. */
  people: number
}

export function AgendaPage(props: AgendaPageProps) {
  const { shell, round, rows, total, next, isLater, canUndo, faults, csvBytes, people } = props
  const { locale } = shell
  const { agenda: say, desk } = messages[locale]
  const at = { locale, round: round.slug }
  return (
    <Layout shell={shell} title={say.title(round.name)} robots="noindex">
      <ErrorSummary title={say.notUndone} errors={faults.map((text) => ({ id: 'agenda', text }))} />
      <div class="stack stack--wide">
        <RoundTrail locale={locale} round={round} steps={[{ text: desk.agenda }]} />
        <h1>{say.title(round.name)}</h1>
        {rows.length ? (
          <>
            <Files shell={shell} round={round} csvBytes={csvBytes} people={people} />
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
          next={next === null ? undefined : { href: marketUrls.agenda.href(at, { after: next }), text: say.later }}
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
      head={Object.values(headOf({ round, locale }))}
      numeric={[1]}
      rows={rows.map(({ id, time, table, seller, buyer }) => [
        time,
        table,
        seller,
        buyer,
        <a href={marketUrls.move.href({ ...at, meeting: id })} aria-label={say.moveWhich(seller, buyer)}>
          {say.move}
        </a>,
      ])}
    />
  )
}

/** About what a page of an agenda weighs, and what the letters weigh besides. */
const paper = { page: 2_000, letters: 17_500 }
/** A workbook of texts, packed, weighs about so much of the same as CSV, and what any workbook has besides. */
const workbook = { share: 0.35, besides: 6_000 }

/** About what a line of those who came weighs. */
const attendanceRow = 60

function Files({
  shell: { locale },
  round,
  csvBytes,
  people,
}: Pick<AgendaPageProps, 'shell' | 'round' | 'csvBytes' | 'people'>) {
  const { agenda: say, participants } = messages[locale]
  const { attendance } = participants
  const at = { locale, round: round.slug }
  const about = (bytes: number) => aboutSize(bytes, locale)
  const files = [
    { href: marketUrls.agendaPdf.href(at), text: say.pdf(about(paper.letters + (people + 1) * paper.page)) },
    { href: marketUrls.agendaXlsx.href(at), text: say.xlsx(about(csvBytes * workbook.share + workbook.besides)) },
    { href: marketUrls.agendaCsv.href(at), text: say.csv(sizeOf(csvBytes, locale)) },
    { href: marketUrls.wishesCsv.href(at), text: say.wishes(about(csvBytes)) },
    {
      href: marketUrls.wishesXlsx.href(at),
      text: say.wishesXlsx(about(csvBytes * workbook.share + workbook.besides)),
    },
    { href: marketUrls.attendanceCsv.href(at), text: attendance.csv(about(people * attendanceRow)) },
    {
      href: marketUrls.attendanceXlsx.href(at),
      text: attendance.xlsx(about(people * attendanceRow * workbook.share + workbook.besides)),
    },
    { href: marketUrls.outcomesCsv.href(at), text: say.outcomes(about(csvBytes)) },
  ]
  return (
    <ul>
      {files.map(({ href, text }) => (
        <li>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  )
}
