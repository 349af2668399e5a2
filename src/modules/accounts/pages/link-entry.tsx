import type { Shell } from '#kernel/i18n/shell.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../messages/messages.ts'
import type { AccountsContext } from './request.ts'

interface LinkEntryProps {
  shell: Shell
  title: string
  lead: string
  button: string
  action: string
  warning?: string | undefined
}

/** What a link by mail opens: one button, since some mail programs open every link before anybody reads it. */
export function LinkEntryPage({ shell, title, lead, button, action, warning }: LinkEntryProps) {
  return (
    <Layout shell={shell} title={title} robots="noindex">
      <h1>{title}</h1>
      <p>{lead}</p>
      {warning ? <Notice kind="warning">{warning}</Notice> : null}
      <Form action={action}>
        <FormActions>
          <Button>{button}</Button>
        </FormActions>
      </Form>
    </Layout>
  )
}

/** A link that is used, expired or mistyped, and how to get another. */
export function linkGone<pattern extends string>(c: AccountsContext<pattern>, again: string) {
  const { shell, locale } = c.var
  const say = messages[locale]
  return c.html(
    <Layout shell={shell} title={say.problem} robots="noindex">
      <h1>{say.problem}</h1>
      <p>{say.faults['link-used']}</p>
      <ButtonLink href={again}>{say.mailLink.again}</ButtonLink>
    </Layout>,
    410,
  )
}
