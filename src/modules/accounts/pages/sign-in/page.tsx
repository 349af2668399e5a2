import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field, PasswordField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/messages.ts'
import { accountsUrls } from '../../urls.ts'
import { faultList } from '../fields.ts'

interface SignInPageProps {
  shell: Shell
  mailIsOff: boolean
  next: string | undefined
  typed?: string
  faults?: FieldErrors
}

export function SignInPage({ shell, mailIsOff, next, typed, faults = {} }: SignInPageProps) {
  const { locale } = shell
  const say = messages[locale]
  return (
    <Layout shell={shell} title={say.signIn.title} robots="noindex" styles="accounts/sign-in">
      <ErrorSummary title={say.problem} errors={faultList(faults)} />
      <h1>{say.signIn.title}</h1>
      {mailIsOff ? <Notice kind="warning">{say.mailOff}</Notice> : null}
      <Form action={accountsUrls.signIn.href({ locale }, { next })}>
        <Field
          id="email"
          type="email"
          label={say.fields.email}
          error={faults['email']}
          value={typed}
          autocomplete="username"
          spellcheck={false}
          width="medium"
        />
        <PasswordField
          id="password"
          label={say.fields.password}
          error={faults['password']}
          autocomplete="current-password"
        />
        <FormActions>
          <Button>{say.signIn.button}</Button>
          {mailIsOff ? null : <a href={accountsUrls.passwordReset.href({ locale })}>{say.signIn.forgotten}</a>}
        </FormActions>
      </Form>
      <OtherWays shell={shell} mailIsOff={mailIsOff} next={next} />
      <p>
        {say.signIn.noAccount} <a href={accountsUrls.signUp.href({ locale }, { next })}>{say.signIn.signUp}</a>
      </p>
    </Layout>
  )
}

function OtherWays({ shell: { locale }, mailIsOff, next }: Pick<SignInPageProps, 'shell' | 'mailIsOff' | 'next'>) {
  const say = messages[locale]
  return (
    <>
      <section class="stack" aria-labelledby="by-card">
        <h2 id="by-card">{say.cards.entry.have}</h2>
        <p>{say.cards.entry.haveWhy}</p>
        <ButtonLink kind="quiet" href={accountsUrls.cardEntry.href({ locale }, { next })}>
          {say.cards.entry.haveButton}
        </ButtonLink>
      </section>
      <passkey-sign-in
        options={accountsUrls.passkeySignInOptions.href({})}
        entry={accountsUrls.passkeySignIn.href({})}
        next={next}
        locale={locale}
        label={say.signIn.passkey}
        why={say.signIn.passkeyWhy}
        failed={say.signIn.passkeyFailed}
      ></passkey-sign-in>
      {mailIsOff ? null : (
        <section class="stack" aria-labelledby="by-mail">
          <h2 id="by-mail">{say.signIn.byMail}</h2>
          <p>{say.signIn.byMailWhy}</p>
          <ButtonLink kind="quiet" href={accountsUrls.mailLink.href({ locale }, { next })}>
            {say.signIn.byMailButton}
          </ButtonLink>
        </section>
      )}
    </>
  )
}
