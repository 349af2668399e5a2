import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button } from '#ui/button/button.tsx'
import { Checkbox } from '#ui/choices/choices.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/exchange/messages.ts'
import { messages as owner } from '../../messages/owner/messages.ts'
import { messages as pages } from '../../messages/pages/messages.ts'
import type { Import, ImportRow } from '../../queries/imports.ts'
import { directoryUrls } from '../../urls.ts'
import { columnWords, faultWords } from '../import/fault-words.ts'
import { FateWords } from '../import/page.tsx'

interface ImportRowPageProps {
  shell: Shell
  table: Import
  row: ImportRow
}

export function ImportRowPage({ shell, table, row }: ImportRowPageProps) {
  const { locale } = shell
  const { row: say, table: words } = messages[locale]
  const used = table.mapping.flatMap((column, at) =>
    column ? [{ column, id: `cell.${at}`, value: row.cells[at] }] : [],
  )
  const errors = used.flatMap(({ column, id }) => {
    const fault = row.faults[column]
    return fault ? [{ id, text: words.inColumn(columnWords(column, locale), faultWords(fault, locale)) }] : []
  })
  return (
    <Layout shell={shell} title={say.title(row.number, table.fileName)} robots="noindex">
      <ErrorSummary title={owner[locale].problem} errors={errors} />
      <Breadcrumb
        label={pages[locale].organisation.where}
        items={[
          { href: directoryUrls.import.href({ locale, import: table.id }), text: table.fileName },
          { text: String(row.number) },
        ]}
      />
      <h1>{say.title(row.number, table.fileName)}</h1>
      {row.fate === 'same' ? (
        <p>
          <FateWords locale={locale} row={row} />
        </p>
      ) : null}
      <Form action={directoryUrls.importRow.href({ locale, import: table.id, row: String(row.number) })}>
        {used.map(({ column, id, value }) => {
          const fault = row.faults[column]
          return (
            <Field
              id={id}
              label={columnWords(column, locale)}
              value={value}
              error={fault ? faultWords(fault, locale) : undefined}
              width="medium"
            />
          )
        })}
        {row.fate === 'same' || row.isOther ? <Checkbox id="other" label={say.other} checked={row.isOther} /> : null}
        <FormActions>
          <Button>{say.save}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}
