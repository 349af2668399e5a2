import { formatDay } from '#kernel/dates.ts'
import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'
import type { Passkey } from '../../queries/passkeys.ts'
import { accountsUrls } from '../../urls.ts'
import { AccountTrail } from '../account-trail.tsx'
import { faultList } from '../fields.ts'

interface PasskeysPageProps {
  shell: Shell
  zone: string
  passkeys: readonly Passkey[]
  isFresh: boolean
  faults: FieldErrors
}

export function PasskeysPage({ shell, zone, passkeys, isFresh, faults }: PasskeysPageProps) {
  const { locale } = shell
  const { problem, account } = messages[locale]
  const say = account.passkeys
  return (
    <Layout shell={shell} title={say.title} robots="noindex" styles="accounts/passkeys">
      <ErrorSummary title={problem} errors={faultList(faults)} />
      <AccountTrail locale={locale} here={say.title} />
      <h1>{say.title}</h1>
      <p>{say.lead}</p>
      {passkeys.length ? null : <p>{say.none}</p>}
      {passkeys.map((passkey) => (
        <PasskeyCard passkey={passkey} shell={shell} zone={zone} error={faults[`name-${passkey.id}`]} />
      ))}
      <section class="stack" aria-labelledby="add">
        <h2 id="add">{say.add}</h2>
        {isFresh ? <Adding shell={shell} /> : <Stale shell={shell} />}
      </section>
    </Layout>
  )
}

function Adding({ shell: { locale } }: { shell: Shell }) {
  const say = messages[locale].account.passkeys
  return (
    <passkey-registration
      options={accountsUrls.passkeyRegistrationOptions.href({})}
      entry={accountsUrls.passkeyRegistration.href({})}
      label={say.newName}
      button={say.add}
      failed={say.failed}
    >
      <p>{say.needsScript}</p>
    </passkey-registration>
  )
}

function Stale({ shell: { locale } }: { shell: Shell }) {
  const { account } = messages[locale]
  const next = accountsUrls.passkeys.href({ locale })
  return (
    <p>
      {account.passkeys.stale} <a href={accountsUrls.signIn.href({ locale }, { next })}>{account.deletion.again}</a>
    </p>
  )
}

interface PasskeyCardProps {
  passkey: Passkey
  shell: Shell
  zone: string
  error: string | undefined
}

function PasskeyCard({ passkey, shell: { locale }, zone, error }: PasskeyCardProps) {
  const say = messages[locale].account.passkeys
  const name = passkey.name || say.unnamed
  return (
    <section class="stack passkeys__key" aria-labelledby={`passkey-${passkey.id}`}>
      <h2 id={`passkey-${passkey.id}`}>{name}</h2>
      <p class="muted">{say.added(formatDay(passkey.createdAt, locale, zone))}</p>
      <Form action={accountsUrls.passkeyName.href({ locale, passkey: passkey.id })}>
        <Field
          id={`name-${passkey.id}`}
          name="name"
          label={say.name}
          value={passkey.name ?? ''}
          error={error}
          width="medium"
        />
        <FormActions>
          <Button kind="quiet">{say.rename}</Button>
        </FormActions>
      </Form>
      <Form action={accountsUrls.passkeyRemoval.href({ locale, passkey: passkey.id })}>
        <FormActions>
          <Button kind="danger">{say.removeOf(name)}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
