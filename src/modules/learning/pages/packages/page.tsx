import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/courses/messages.ts'
import type { Fault } from '../../package/fault.ts'
import { wordFault } from '../../package/word-fault.ts'
import { learningUrls } from '../../urls.ts'

/** Why nothing was taken: one sentence, or everything that is wrong with the package. */
export type PackageProblem = { text: string } | { faults: readonly Fault[] }

interface PackagesPageProps {
  shell: Shell
  problem: PackageProblem | null
}

export function PackagesPage({ shell, problem }: PackagesPageProps) {
  const { locale } = shell
  const say = messages[locale].editor
  const text = problem && 'text' in problem ? problem.text : undefined
  const faults = problem && 'faults' in problem ? problem.faults : []
  const errors = text
    ? [{ id: 'file', text }]
    : faults.length
      ? [{ id: 'faults', text: say.package.faults(faults.length) }]
      : []
  return (
    <Layout
      shell={shell}
      title={say.package.title}
      description={say.package.description}
      styles="learning/packages"
      robots="noindex"
    >
      <div class="stack stack--wide">
        <ErrorSummary title={say.package.problem} errors={errors} />
        <Breadcrumb
          label={messages[locale].course.where}
          items={[
            { href: learningUrls.courseVersions.href({ locale }), text: say.list.title },
            { text: say.package.title },
          ]}
        />
        <div class="stack">
          <h1>{say.package.title}</h1>
          <p class="lead">{say.package.lead}</p>
        </div>
        {faults.length ? <Report locale={locale} faults={faults} /> : null}
        <Form action={learningUrls.packages.href({ locale })} files>
          <Field id="file" type="file" accept=".zip" label={say.package.file} hint={say.package.hint} error={text} />
          <FormActions>
            <Button>{say.package.button}</Button>
          </FormActions>
        </Form>
      </div>
    </Layout>
  )
}

/** Everything that is wrong, file by file, each with its line and what to do. */
function Report({ locale, faults }: { locale: Locale; faults: readonly Fault[] }) {
  const say = messages[locale].editor.package
  const files = Map.groupBy(faults, ({ file }) => file)
  return (
    <section class="stack" id="faults" tabindex={-1} aria-labelledby="faults-title">
      <h2 id="faults-title">{say.caption}</h2>
      <p>{say.refused}</p>
      {[...files].map(([file, own]) => (
        <>
          <h3 class="packages__file">{file || say.whole}</h3>
          <ul class="packages__faults">
            {own.map((fault) => (
              <li>
                {fault.line === null ? null : <strong>{`${say.line(fault.line)}: `}</strong>}
                {wordFault(fault, locale)}
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}
