import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button } from '#ui/button/button.tsx'
import { Checkbox } from '#ui/choices/choices.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { TextArea } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/owner/messages.ts'
import { messages as pages } from '../../messages/pages/messages.ts'
import type { Organisation } from '../../queries/organisations.ts'
import { directoryUrls } from '../../urls.ts'

interface OwnershipPageProps {
  shell: Shell
  organisation: Organisation
  /** Whether somebody runs it. */
  isTaken: boolean
  message: string
  fault: 'messageMissing' | 'tooMany' | 'already' | null
}

export function OwnershipPage({ shell, organisation, isTaken, message, fault }: OwnershipPageProps) {
  const { locale } = shell
  const { ownership: say, problem, page } = messages[locale]
  const { slug, content } = organisation
  const at = { locale, organisation: slug }
  const text = fault ? say[fault] : undefined
  return (
    <Layout shell={shell} title={say.title(content.name)} robots="noindex">
      <ErrorSummary title={problem} errors={text ? [{ id: 'message', text }] : []} />
      <Breadcrumb
        label={pages[locale].organisation.where}
        items={[{ href: directoryUrls.organisation.href(at), text: content.name }, { text: page.own }]}
      />
      <h1>{say.title(content.name)}</h1>
      <p class="lead">{isTaken ? say.leadTaken : say.leadFree}</p>
      <Form action={directoryUrls.ownership.href(at)}>
        <TextArea
          id="message"
          label={say.message}
          hint={say.messageHint}
          error={text}
          rows={5}
          maxlength={2000}
          value={message}
        />
        {isTaken ? <Checkbox id="contest" label={say.contest} hint={say.contestHint} /> : null}
        <FormActions>
          <Button>{say.button}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}
