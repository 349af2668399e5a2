import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'
import { accountsUrls } from '../../urls.ts'

export function SignOutPage({ shell }: { shell: Shell }) {
  const { locale } = shell
  const say = messages[locale].signOut
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <h1>{say.title}</h1>
      <p>{say.lead}</p>
      <Form action={accountsUrls.signOut.href({ locale })}>
        <FormActions>
          <Button>{say.button}</Button>
          <a href={`/${locale}`}>{say.stay}</a>
        </FormActions>
      </Form>
    </Layout>
  )
}
