import { formatDay } from '#kernel/dates.ts'
import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button } from '#ui/button/button.tsx'
import { Disclosure } from '#ui/disclosure/disclosure.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { Field, SelectField } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'
import type { GrantInForce } from '../../queries/grants.ts'
import type { Profile } from '../../queries/people.ts'
import { grantableRoles, permissionsOf } from '../../rules/permissions.ts'
import { countries } from '../../rules/places.ts'
import { accountsUrls } from '../../urls.ts'
import { faultList } from '../fields.ts'
import { roleWord } from '../role-word.ts'

export interface PersonPageProps {
  shell: Shell
  zone: string
  personId: string
  profile: Profile
  grants: readonly GrantInForce[]
  canGrant: boolean
  typed: { role: string; country: string; reason: string }
  faults: FieldErrors
}

export function PersonPage(props: PersonPageProps) {
  const { shell, zone, profile, grants, canGrant, faults } = props
  const { locale } = shell
  const all = messages[locale]
  return (
    <Layout shell={shell} title={profile.name} robots="noindex">
      <ErrorSummary title={all.problem} errors={faultList(faults)} />
      <Breadcrumb
        label={all.people.title}
        items={[{ href: accountsUrls.people.href({ locale }), text: all.people.title }, { text: profile.name }]}
      />
      <h1>{profile.name}</h1>
      <Facts
        facts={[
          { term: all.people.head.email, detail: profile.email ?? all.people.noAddress },
          { term: all.people.head.since, detail: formatDay(profile.createdAt, locale, zone) },
        ]}
      />
      <section class="stack" aria-labelledby="roles">
        <h2 id="roles">{all.person.rolesTitle}</h2>
        {grants.length ? null : <p>{all.person.noRoles}</p>}
        {grants.map((grant) => (
          <GrantCard {...props} grant={grant} />
        ))}
      </section>
      {canGrant ? <NewGrant {...props} /> : null}
      <Permissions shell={shell} />
    </Layout>
  )
}

function GrantCard({ shell: { locale }, zone, grant, canGrant, faults }: PersonPageProps & { grant: GrantInForce }) {
  const say = messages[locale].person
  const word = roleWord(grant, locale)
  const field = `revoke-${grant.id}`
  return (
    <div class="stack">
      <h3>{word}</h3>
      <p class="muted">
        {say.head.since} {formatDay(grant.grantedAt, locale, zone)}. {grant.reason}
      </p>
      {canGrant ? (
        <Disclosure summary={say.revokeOf(word)} open={Boolean(faults[field])}>
          <Form action={accountsUrls.revocation.href({ locale, grant: grant.id })}>
            <Field
              id={field}
              name="reason"
              label={say.reason}
              hint={say.reasonHint}
              error={faults[field]}
              width="medium"
            />
            <FormActions>
              <Button kind="danger">{say.revokeOf(word)}</Button>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
    </div>
  )
}

function NewGrant({ shell: { locale }, personId, typed, faults }: PersonPageProps) {
  const { person: say, account, roles } = messages[locale]
  return (
    <section class="stack" aria-labelledby="grant">
      <h2 id="grant">{say.grantTitle}</h2>
      <Form action={accountsUrls.grants.href({ locale, person: personId })}>
        <SelectField
          id="role"
          label={say.role}
          error={faults['role']}
          value={typed.role}
          options={grantableRoles.map((role) => ({ value: role, text: roles[role] }))}
        />
        <SelectField
          id="country"
          label={say.country}
          hint={say.countryHint}
          error={faults['country']}
          value={typed.country}
          options={[
            { value: '', text: say.noCountry },
            ...countries.map((country) => ({ value: country, text: account.countries[country] })),
          ]}
        />
        <Field
          id="reason"
          label={say.reason}
          hint={say.reasonHint}
          error={faults['reason']}
          value={typed.reason}
          maxlength={300}
        />
        <FormActions>
          <Button>{say.grant}</Button>
        </FormActions>
      </Form>
    </section>
  )
}

function Permissions({ shell: { locale } }: { shell: Shell }) {
  const { person: say, roles, permissions } = messages[locale]
  const list = new Intl.ListFormat(locale)
  return (
    <Disclosure summary={say.permissions}>
      <dl>
        {grantableRoles.map((role) => (
          <>
            <dt>
              <strong>{roles[role]}</strong>
            </dt>
            <dd>
              {list.format(permissionsOf[role].map((permission) => permissions.names[permission])) || say.mayNothing}
            </dd>
          </>
        ))}
      </dl>
    </Disclosure>
  )
}
