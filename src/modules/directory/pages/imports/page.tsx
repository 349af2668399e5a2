import { formatInstant } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field, SelectField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/exchange/messages.ts'
import { messages as owner } from '../../messages/owner/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { Import } from '../../queries/imports.ts'
import { kinds } from '../../rules/kinds.ts'
import { countryName } from '../../rules/names-of-codes.ts'
import { directoryUrls } from '../../urls.ts'

interface ImportsPageProps {
  shell: Shell
  countries: readonly string[]
  imports: readonly Import[]
  filled(name: string): string
  fault: keyof (typeof messages)['en']['fileFaults'] | null
  zone: string
}

export function ImportsPage({ shell, countries, imports, filled, fault, zone }: ImportsPageProps) {
  const { locale } = shell
  const { imports: say, fileFaults } = messages[locale]
  const text = fault ? fileFaults[fault] : undefined
  return (
    <Layout shell={shell} title={say.title} robots="noindex" styles="directory/edit">
      <div class="stack stack--wide">
        <ErrorSummary title={owner[locale].problem} errors={text ? [{ id: 'file', text }] : []} />
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <Form action={directoryUrls.imports.href({ locale })} files>
          <Field
            id="file"
            label={say.file}
            hint={say.fileHint}
            error={text}
            type="file"
            accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          />
          <SelectField
            id="kind"
            label={say.kind}
            value={filled('kind') || 'initiative'}
            options={kinds.map((kind) => ({ value: kind, text: vocabulary[locale].manyKinds[kind] }))}
          />
          <SelectField
            id="country"
            label={say.country}
            value={filled('country')}
            options={countries.map((country) => ({ value: country, text: countryName(country, locale) }))}
          />
          <FormActions>
            <Button>{say.button}</Button>
          </FormActions>
        </Form>
        {imports.length ? (
          <section class="stack" aria-labelledby="before">
            <h2 id="before">{say.before}</h2>
            <ul class="edit__parts">
              {imports.map(({ id, fileName, at, state }) => (
                <li class="edit__part">
                  <a class="edit__link" href={directoryUrls.import.href({ locale, import: id })}>
                    {fileName}
                  </a>
                  <p class="muted small">{`${say.states[state]} · ${formatInstant(at, locale, zone)}`}</p>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </Layout>
  )
}
