import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { Form } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/messages.ts'
import type { Profile } from '../../queries/people.ts'
import { accountsUrls as at } from '../../urls.ts'

interface AccountPageProps {
  shell: Shell
  profile: Profile
  canConfirm: boolean
  hasCard: boolean
  roles: readonly string[]
  /** Pages of whoever administers the site. */
  administration: readonly ('people' | 'audit' | 'mail')[]
}

export function AccountPage({ shell, profile, canConfirm, hasCard, roles, administration }: AccountPageProps) {
  const { locale } = shell
  const say = messages[locale].account
  const entry = hasCard
    ? (['myCard', profile.email === null ? 'address' : 'password'] as const)
    : (['password'] as const)
  const pages = ['thread', 'profile', 'consents', ...entry, 'passkeys', 'sessions', 'data', 'deletion'] as const
  return (
    <Layout shell={shell} title={say.title} robots="noindex" styles="accounts/account">
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      {canConfirm ? <Confirmation shell={shell} /> : null}
      <Facts
        facts={[
          { term: messages[locale].fields.name, detail: profile.name },
          { term: say.profile.email, detail: profile.email ?? say.noAddress },
          { term: messages[locale].person.rolesTitle, detail: roles.join(', ') },
        ]}
      />
      <ul class="account__pages">
        {pages.map((page) => (
          <li class="account__page">
            <a class="account__link" href={at[page].href({ locale })}>
              {say.links[page]}
            </a>
          </li>
        ))}
      </ul>
      {administration.length ? (
        <section class="stack" aria-labelledby="administration">
          <h2 id="administration">{messages[locale].administration}</h2>
          <ul class="account__pages">
            {administration.map((page) => (
              <li class="account__page">
                <a class="account__link" href={at[page].href({ locale })}>
                  {messages[locale][page].title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Layout>
  )
}

function Confirmation({ shell: { locale } }: { shell: Shell }) {
  const { confirmTitle, confirmWhy, confirmButton } = messages[locale].account
  return (
    <Notice kind="warning" title={confirmTitle}>
      <div class="stack">
        <p>{confirmWhy}</p>
        <Form action={at.emailConfirmation.href({ locale })}>
          <Button kind="quiet">{confirmButton}</Button>
        </Form>
      </div>
    </Notice>
  )
}
