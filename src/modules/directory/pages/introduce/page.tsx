import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { TextArea } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/fit/messages.ts'
import { messages as owner } from '../../messages/owner/messages.ts'
import { messages as pages } from '../../messages/pages/messages.ts'
import type { Face } from '../../rules/face.ts'
import type { IntroductionRefusal } from '../../rules/introductions.ts'
import { directoryUrls } from '../../urls.ts'

interface IntroducePageProps {
  shell: Shell
  from: Face
  to: Face
  message: string
  fault: IntroductionRefusal | 'missing' | null
}

export function IntroducePage({ shell, from, to, message, fault }: IntroducePageProps) {
  const { locale } = shell
  const { introduce: say, fit } = messages[locale]
  const text = fault === 'missing' ? say.missing : fault ? say.refusals[fault] : undefined
  const at = { locale, organisation: from.slug }
  return (
    <Layout shell={shell} title={say.title(to.name)} robots="noindex">
      <ErrorSummary title={owner[locale].problem} errors={text ? [{ id: 'message', text }] : []} />
      <Breadcrumb
        label={pages[locale].organisation.where}
        items={[{ href: directoryUrls.fit.href(at), text: fit.title(from.name) }, { text: to.name }]}
      />
      <h1>{say.title(to.name)}</h1>
      <p class="lead">{say.lead(to.name)}</p>
      <p>{say.limits}</p>
      <Form action={directoryUrls.introduce.href({ ...at, other: to.slug })}>
        <TextArea
          id="message"
          label={say.message}
          hint={say.messageHint}
          error={text}
          rows={5}
          maxlength={1000}
          value={message}
        />
        <FormActions>
          <Button>{say.button}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}
