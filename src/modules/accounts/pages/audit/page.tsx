import { formatInstant } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { SelectField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages } from '../../messages/messages.ts'
import type { AuditRow } from '../../queries/audit.ts'
import { accountsUrls } from '../../urls.ts'

interface AuditPageProps {
  shell: Shell
  zone: string
  chosen: { module: string; event: string }
  modules: readonly string[]
  events: readonly string[]
  /** What rows hold, in words, where their module gives them: events, nouns, details. */
  words: Readonly<Record<string, string>>
  rows: readonly AuditRow[]
  next: string | undefined
  isFirst: boolean
}

export function AuditPage({ shell, zone, chosen, modules, events, words, rows, next, isFirst }: AuditPageProps) {
  const { locale } = shell
  const all = messages[locale]
  const say = all.audit
  const { at, who, event, subject, detail } = say.head
  const href = (after?: string) => accountsUrls.audit.href({ locale }, { ...chosen, after })
  const options = (values: readonly string[]) => [
    { value: '', text: say.all },
    ...values.map((value) => ({ value, text: words[value] ?? value })),
  ]
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <h1>{say.title}</h1>
      <p>{say.lead}</p>
      <Form method="get" action={accountsUrls.audit.href({ locale })}>
        <SelectField id="module" label={say.module} value={chosen.module} options={options(modules)} />
        <SelectField id="event" label={say.event} value={chosen.event} options={options(events)} />
        <FormActions>
          <Button kind="quiet">{say.button}</Button>
        </FormActions>
      </Form>
      {rows.length ? (
        <Table
          id="audit"
          caption={say.caption}
          head={[at, who, event, subject, detail]}
          rows={rows.map((row) => [
            formatInstant(row.at, locale, zone),
            row.personId ? (row.name ?? all.nobody) : all.operator,
            words[row.event] ?? `${row.module}: ${row.event}`,
            <Subject row={row} shell={shell} words={words} />,
            Object.entries(row.detail)
              .map(([name, value]) => `${words[name] ?? name}: ${words[String(value)] ?? value}`)
              .join('; '),
          ])}
        />
      ) : (
        <Empty title={say.none}>
          <p>{say.noneWhat}</p>
        </Empty>
      )}
      <Pagination
        label={all.pages}
        first={isFirst ? undefined : { href: href(), text: all.first }}
        next={next ? { href: href(next), text: all.next } : undefined}
      />
    </Layout>
  )
}

type SubjectProps = Pick<AuditPageProps, 'shell' | 'words'> & { row: AuditRow }

function Subject({ row: { subject, country }, shell: { locale }, words }: SubjectProps) {
  const [, person] = /^person ([0-9a-f-]{36})$/.exec(subject) ?? []
  const text = inWords(subject, words)
  if (person) return <a href={accountsUrls.person.href({ locale, person })}>{text}</a>
  return <>{country ? `${text} (${country})` : text}</>
}

/** A subject is a noun and what names the thing: 'course ponle-precio 1.0.0'. */
function inWords(subject: string, words: AuditPageProps['words']) {
  const noun = Object.keys(words).find((word) => subject === word || subject.startsWith(`${word} `))
  return noun ? `${words[noun]}${subject.slice(noun.length)}` : subject
}
