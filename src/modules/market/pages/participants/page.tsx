import type { Shell } from '#kernel/i18n/shell.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { Checkbox } from '#ui/choices/choices.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { Table } from '#ui/table/table.tsx'
import type { Brought, TableFault } from '../../actions/bring-participants.ts'
import { messages } from '../../messages/rounds/messages.ts'
import type { Participant } from '../../queries/participants.ts'
import type { Round } from '../../queries/rounds.ts'
import { marketUrls } from '../../urls.ts'
import { RoundTrail } from '../round-trail.tsx'

export type TableProblem = TableFault | 'missing' | 'too-often'
/** Cells that are named at once. */
const mostFaults = 100

interface ParticipantsPageProps {
  shell: Shell
  round: Round
  people: readonly (Participant & { code: string })[]
  next: string | null
  isLater: boolean
  problem: TableProblem | null
  brought: Brought | null
}

export function ParticipantsPage({ shell, round, people, next, isLater, problem, brought }: ParticipantsPageProps) {
  const { locale } = shell
  const { participants: say, problem: problemTitle } = messages[locale]
  const at = { locale, round: round.slug }
  const error = problem ? problemWords(locale, problem) : undefined
  return (
    <Layout shell={shell} title={say.title(round.name)} robots="noindex">
      <ErrorSummary title={problemTitle} errors={error ? [{ id: 'file', text: error }] : []} />
      <div class="stack stack--wide">
        <RoundTrail locale={locale} round={round} steps={[{ text: messages[locale].desk.participants }]} />
        <h1>{say.title(round.name)}</h1>
        {round.state === 'published' ? <Notice>{say.fileFaults.published}</Notice> : null}
        {brought ? <Looked shell={shell} brought={brought} /> : null}
        <section class="stack" aria-labelledby="bring">
          <h2 id="bring">{say.bring}</h2>
          <Form action={marketUrls.participants.href(at)} files>
            <Field
              id="file"
              type="file"
              accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              label={say.file}
              hint={say.fileHint}
              error={error}
            />
            <Checkbox id="look" label={say.look} />
            <FormActions>
              <Button>{say.button}</Button>
            </FormActions>
          </Form>
        </section>
        <p>
          <ButtonLink href={marketUrls.fromDirectory.href(at)} kind="quiet">
            {say.fromDirectory}
          </ButtonLink>
        </p>
        {people.length ? (
          <CallList shell={shell} round={round} people={people} />
        ) : (
          <Empty title={say.empty}>
            <p>{say.emptyWhat}</p>
          </Empty>
        )}
        <Pagination
          label={messages[locale].invited.pages}
          first={isLater ? { href: marketUrls.participants.href(at), text: messages[locale].invited.first } : undefined}
          next={
            next
              ? { href: marketUrls.participants.href(at, { after: next }), text: messages[locale].invited.later }
              : undefined
          }
        />
      </div>
    </Layout>
  )
}

function problemWords(locale: Shell['locale'], problem: TableProblem) {
  const { fileFaults, badFile } = messages[locale].participants
  return problem in fileFaults ? fileFaults[problem as keyof typeof fileFaults] : badFile
}

/** What would become of the table, and every cell that is wrong. */
function Looked({ shell: { locale }, brought: { right, faults } }: { shell: Shell; brought: Brought }) {
  const say = messages[locale].participants
  return (
    <>
      <Notice live>{say.would(right)}</Notice>
      {faults.length ? (
        <Table
          id="wrong"
          caption={say.wrong}
          head={Object.values(say.head)}
          rows={faults
            .slice(0, mostFaults)
            .map(({ row, column, fault, value }) => [
              String(row),
              say.columnNames[column],
              value.slice(0, 60),
              say.faults[fault],
            ])}
        />
      ) : null}
    </>
  )
}

function CallList({ shell: { locale }, round, people }: Pick<ParticipantsPageProps, 'shell' | 'round' | 'people'>) {
  const say = messages[locale].participants
  const isPublished = round.state === 'published'
  const deed = (who: Participant, what: 'coming' | 'leaving' | 'returning', text: string) => (
    <Deed
      who={who}
      action={marketUrls[what].href({ locale, round: round.slug, participant: who.id })}
      field={what === 'coming' ? { name: 'came', value: who.cameAt ? 'no' : 'yes' } : undefined}
    >
      {text}
    </Deed>
  )
  return (
    <Table
      id="people"
      caption={say.list}
      head={[...Object.values(say.columns), ...(isPublished ? [say.dayOf] : []), say.leave]}
      rows={people.map((each) => [
        each.leftAt ? (
          each.name
        ) : (
          <a
            href={marketUrls.participant.href({ locale, round: round.slug, participant: each.id })}
            aria-label={say.changeWhich(each.name)}
          >
            {each.name}
          </a>
        ),
        say.sides[each.side],
        [each.email, each.phone].filter(Boolean).join(', '),
        each.leftAt ? '' : <code>{each.code}</code>,
        say.states[stateOf(each)],
        ...(isPublished ? [each.leftAt ? null : deed(each, 'coming', each.cameAt ? say.cameUndo : say.came)] : []),
        each.leftAt ? deed(each, 'returning', say.return) : deed(each, 'leaving', say.leave),
      ])}
    />
  )
}

function stateOf({ leftAt, cameAt, isInvited }: Participant) {
  if (leftAt) return 'left'
  if (cameAt) return 'came'
  return isInvited ? 'invited' : 'waiting'
}

interface DeedProps {
  who: Participant
  action: string
  /** What the button says beside its address. */
  field?: { name: string; value: string } | undefined
  children: string
}

/** A button of its own in a row. */
function Deed({ who, action, field, children }: DeedProps) {
  return (
    <form method="post" action={action}>
      {field ? <input type="hidden" {...field} /> : null}
      <Button kind="quiet" aria-label={`${children}: ${who.name}`}>
        {children}
      </Button>
    </form>
  )
}
