import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { PasswordField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'
import type { Profile } from '../../queries/people.ts'
import { groupedNumber } from '../../rules/card-number.ts'
import { cardEndRefusal } from '../../rules/cards.ts'
import { accountsUrls as at } from '../../urls.ts'
import { AccountTrail } from '../account-trail.tsx'
import { faultList } from '../fields.ts'
import { PinFields } from '../pin-fields.tsx'

interface MyCardPageProps {
  shell: Shell
  number: string
  hasPin: boolean
  profile: Profile
  faults: FieldErrors
}

export function MyCardPage({ shell, number, hasPin, profile, faults }: MyCardPageProps) {
  const { locale } = shell
  const { problem, cards } = messages[locale]
  const say = cards.mine
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <ErrorSummary title={problem} errors={faultList(faults)} />
      <AccountTrail locale={locale} here={say.title} />
      <h1>{say.title}</h1>
      <Facts facts={[{ term: cards.printed.number, detail: groupedNumber(number) }]} />
      <p>{say.maker}</p>
      {hasPin ? <ChangePin shell={shell} faults={faults} /> : <p>{say.noPin}</p>}
      {cardEndRefusal(profile.email) ? (
        <section class="stack" aria-labelledby="address">
          <h2 id="address">{say.addressTitle}</h2>
          <p>{say.addressWhy}</p>
          <ButtonLink kind="quiet" href={at.address.href({ locale })}>
            {say.addressButton}
          </ButtonLink>
        </section>
      ) : (
        <Ending shell={shell} profile={profile} />
      )}
    </Layout>
  )
}

function ChangePin({ shell: { locale }, faults }: { shell: Shell; faults: FieldErrors }) {
  const say = messages[locale].cards.mine
  return (
    <section class="stack" aria-labelledby="change">
      <h2 id="change">{say.change}</h2>
      <p>{say.changeWhy}</p>
      <Form action={at.myCardPin.href({ locale })}>
        <PasswordField
          id="current"
          label={say.current}
          error={faults['current']}
          autocomplete="current-password"
          digits
        />
        <PinFields locale={locale} faults={faults} />
        <FormActions>
          <Button>{say.changeButton}</Button>
        </FormActions>
      </Form>
    </section>
  )
}

function Ending({ shell: { locale }, profile }: { shell: Shell; profile: Profile }) {
  const say = messages[locale].cards.mine
  return (
    <section class="stack" aria-labelledby="end">
      <h2 id="end">{say.endTitle}</h2>
      <p>{say.joined(profile.email ?? '')}</p>
      {profile.hasPassword ? null : (
        <p>
          <a href={at.password.href({ locale })}>{say.password}</a>
        </p>
      )}
      <p>{say.endWhy}</p>
      <Form action={at.myCardEnd.href({ locale })}>
        <FormActions>
          <Button kind="danger">{say.endButton}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
