import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { TextArea } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/owner/messages.ts'
import { messages as pages } from '../../messages/pages/messages.ts'
import type { Face } from '../../rules/face.ts'
import { directoryUrls } from '../../urls.ts'

interface ReportPageProps {
  shell: Shell
  face: Face
  message: string
  fault: 'missing' | 'tooMany' | null
}

export function ReportPage({ shell, face, message, fault }: ReportPageProps) {
  const { locale } = shell
  const { report: say, problem, page } = messages[locale]
  const at = { locale, organisation: face.slug }
  const text = fault ? say[fault] : undefined
  return (
    <Layout shell={shell} title={say.title(face.name)} robots="noindex">
      <ErrorSummary title={problem} errors={text ? [{ id: 'message', text }] : []} />
      <Breadcrumb
        label={pages[locale].organisation.where}
        items={[{ href: directoryUrls.organisation.href(at), text: face.name }, { text: page.report }]}
      />
      <h1>{say.title(face.name)}</h1>
      <p class="lead">{say.lead}</p>
      <Form action={directoryUrls.errorReport.href(at)}>
        <TextArea
          id="message"
          label={say.message}
          hint={say.messageHint}
          error={text}
          rows={5}
          maxlength={2000}
          value={message}
        />
        <FormActions>
          <Button>{say.button}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}
