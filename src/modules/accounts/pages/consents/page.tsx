import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkbox } from '#ui/choices/choices.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'
import { type Purpose, purposes } from '../../rules/consents.ts'
import { accountsUrls } from '../../urls.ts'
import { AccountTrail } from '../account-trail.tsx'

interface Consent {
  purpose: Purpose
  givenAt: Date
  withdrawnAt: Date | null
}

interface ConsentsPageProps {
  shell: Shell
  zone: string
  consents: readonly Consent[]
}

export function ConsentsPage({ shell, zone, consents }: ConsentsPageProps) {
  const { locale } = shell
  const say = messages[locale].account
  const inForce = (purpose: Purpose) => consents.some((consent) => consent.purpose === purpose && !consent.withdrawnAt)
  return (
    <Layout shell={shell} title={say.consents.title} robots="noindex">
      <AccountTrail locale={locale} here={say.consents.title} />
      <h1>{say.consents.title}</h1>
      <p>{say.consents.lead}</p>
      <Form action={accountsUrls.consents.href({ locale })}>
        {purposes.map((purpose) => (
          <Checkbox id={purpose} {...say.consents.purposes[purpose]} checked={inForce(purpose)} />
        ))}
        <FormActions>
          <Button>{say.save}</Button>
        </FormActions>
      </Form>
      {consents.length ? (
        <section class="prose" aria-labelledby="history">
          <h2 id="history">{say.consents.history}</h2>
          <ul>
            {consents.map((consent) => (
              <li>{lineOf(consent, shell, zone)}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </Layout>
  )
}

function lineOf({ purpose, givenAt, withdrawnAt }: Consent, { locale }: Shell, zone: string) {
  const { given, withdrawn, purposes: names } = messages[locale].account.consents
  const from = formatDay(givenAt, locale, zone)
  const { label } = names[purpose]
  return withdrawnAt ? withdrawn(label, from, formatDay(withdrawnAt, locale, zone)) : given(label, from)
}
