import { aboutSize } from '#kernel/size.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button } from '#ui/button/button.tsx'
import { SelectField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages } from '../../messages/exchange/messages.ts'
import { messages as pages } from '../../messages/pages/messages.ts'
import type { Fates, Import, ImportRow } from '../../queries/imports.ts'
import { importColumnNames } from '../../rules/import-columns.ts'
import { directoryUrls } from '../../urls.ts'
import { columnWords, faultWords } from './fault-words.ts'

interface ImportPageProps {
  shell: Shell
  table: Import
  fates: Fates
  rows: readonly ImportRow[]
  fate: 'wrong' | 'same'
  next: number | null
  isLater: boolean
  /** About what the wrong rows weigh as a file. */
  wrongBytes: number
}

export function ImportPage(props: ImportPageProps) {
  const { shell, table, fates } = props
  const { locale } = shell
  const { table: say, imports } = messages[locale]
  const at = { locale, import: table.id }
  return (
    <Layout shell={shell} title={say.title(table.fileName)} robots="noindex" styles="directory/edit">
      <div class="stack stack--wide">
        <Breadcrumb
          label={pages[locale].organisation.where}
          items={[{ href: directoryUrls.imports.href({ locale }), text: imports.title }, { text: table.fileName }]}
        />
        <h1>{say.title(table.fileName)}</h1>
        <p>{imports.states[table.state]}</p>
        {table.mapping.includes('name') ? null : <Notice kind="warning">{say.nothing}</Notice>}
        {table.state === 'publishing' ? <Notice live>{say.publishing}</Notice> : null}
        <section class="stack" aria-labelledby="counts">
          <h2 id="counts">{say.counts}</h2>
          <ul class="edit__parts">
            <li class="edit__part">{say.new(fates.new)}</li>
            <li class="edit__part">
              <a href={directoryUrls.import.href(at, { fate: 'same' })}>{say.same(fates.same)}</a>
            </li>
            <li class="edit__part">
              <a href={directoryUrls.import.href(at)}>{say.wrong(fates.wrong)}</a>
            </li>
            {fates.done ? <li class="edit__part">{say.done(fates.done)}</li> : null}
          </ul>
          <Acts locale={locale} table={table} fates={fates} />
        </section>
        <Rows {...props} />
        {table.state === 'draft' ? <Mapping locale={locale} table={table} /> : null}
      </div>
    </Layout>
  )
}

function Acts({ locale, table: { id, state }, fates }: { locale: Locale } & Pick<ImportPageProps, 'table' | 'fates'>) {
  const say = messages[locale].table
  const at = { locale, import: id }
  const isOpen = state === 'draft' || state === 'published'
  return (
    <>
      {isOpen && fates.new > 0 ? (
        <Form action={directoryUrls.importPublication.href(at)}>
          <FormActions>
            <Button>{say.publish(fates.new)}</Button>
          </FormActions>
        </Form>
      ) : null}
      {state === 'published' ? (
        <Form action={directoryUrls.importUndoing.href(at)}>
          <p>{say.undoWhat}</p>
          <FormActions>
            <Button kind="danger">{say.undo}</Button>
          </FormActions>
        </Form>
      ) : null}
    </>
  )
}

function Rows({ shell: { locale }, table, rows, fate, next, isLater, wrongBytes }: ImportPageProps) {
  const say = messages[locale].table
  const name = table.mapping.indexOf('name')
  const at = { locale, import: table.id }
  const href = (after?: string) => directoryUrls.import.href(at, { fate: fate === 'same' ? fate : undefined, after })
  if (!rows.length) return null
  return (
    <div class="stack">
      {fate === 'wrong' ? (
        <p>
          <a href={directoryUrls.importWrong.href(at)}>{say.wrongCsv(aboutSize(wrongBytes, locale))}</a>
        </p>
      ) : null}
      <Table
        id="faults"
        caption={fate === 'same' ? say.sameRows : say.wrongRows}
        head={Object.values(say.head)}
        rows={rows.map((row) => [
          String(row.number),
          row.cells[name] ?? '',
          <FateWords locale={locale} row={row} />,
          <a
            href={directoryUrls.importRow.href({ ...at, row: String(row.number) })}
            aria-label={`${fate === 'same' ? say.look : say.mend} ${row.number}`}
          >
            {fate === 'same' ? say.look : say.mend}
          </a>,
        ])}
      />
      <Pagination
        label={say.pages}
        first={isLater ? { href: href(), text: say.first } : undefined}
        next={next === null ? undefined : { href: href(String(next)), text: say.next }}
      />
    </div>
  )
}

/** What is wrong in each column, or what the row is the same as. */
export function FateWords({ locale, row: { faults, same, sameRow } }: { locale: Locale; row: ImportRow }) {
  const say = messages[locale].table
  if (same)
    return <a href={directoryUrls.organisation.href({ locale, organisation: same.slug })}>{say.sameAs(same.name)}</a>
  if (sameRow !== null) return <span>{say.sameRow(sameRow)}</span>
  return (
    <ul>
      {Object.entries(faults).map(([column, fault]) => (
        <li>{say.inColumn(columnWords(column, locale), faultWords(fault, locale))}</li>
      ))}
    </ul>
  )
}

function Mapping({ locale, table }: { locale: Locale; table: Import }) {
  const { table: say } = messages[locale]
  const options = [
    { value: '', text: say.leaveOut },
    ...importColumnNames.map((name) => ({ value: name, text: columnWords(name, locale) })),
  ]
  return (
    <section class="stack" aria-labelledby="columns">
      <h2 id="columns">{say.columns}</h2>
      <p>{say.columnsWhat}</p>
      <Form action={directoryUrls.importMapping.href({ locale, import: table.id })}>
        {table.headings.map((heading, at) => (
          <SelectField id={`column.${at}`} label={heading} value={table.mapping[at] ?? ''} options={options} />
        ))}
        <FormActions>
          <Button kind="quiet">{say.again}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
