import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/lessons/messages.ts'
import { type Entries, valueOf } from '../../rules/answer-form.ts'
import { learningUrls } from '../../urls.ts'
import { CostSheetFields } from './fields.tsx'
import { SheetFiles } from './sheet-files.tsx'

interface CostSheetPageProps {
  shell: Shell
  document: string
  entries: Entries
  errors: readonly { id: string; text: string }[]
}

export function CostSheetPage({ shell, document, entries, errors }: CostSheetPageProps) {
  const { locale } = shell
  const say = messages[locale].costSheet
  const title = valueOf(entries, 'product') || say.title
  return (
    <Layout shell={shell} title={title} description={say.lead} styles="learning/lesson" robots="noindex">
      <ErrorSummary title={messages[locale].lesson.problem} errors={errors} />
      <Breadcrumb
        label={messages[locale].lesson.here}
        items={[{ href: learningUrls.documents.href({ locale }), text: say.back }, { text: title }]}
      />
      <header class="stack">
        <h1>{title}</h1>
        <p class="lead">{say.lead}</p>
        <p class="row">
          <SheetFiles locale={locale} document={document} />
        </p>
      </header>
      <Form action={learningUrls.costSheet.href({ locale, document })}>
        <CostSheetFields id="sheet" locale={locale} entries={entries} needsCurrency={false} heading={2} />
        <FormActions>
          <Button>{say.save}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}
