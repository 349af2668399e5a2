import { formatDay } from '#kernel/dates.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import type { KeptRecord } from '#kernel/sockets/module.ts'
import { accountsUrls } from '#modules/accounts/urls.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { privacyMessages } from '../../messages/privacy/messages.ts'
import { type Right, rights } from '../../messages/privacy/words.ts'
import { Operator, type OperatorSettings, Part, wordsOf } from '../notice.tsx'

interface PrivacyPageProps {
  shell: Shell
  operator: OperatorSettings
  logDays: number
  /** How long the cookies of a session and of a visitor last. */
  cookieDays: { session: number; visitor: number }
  kept: readonly KeptRecord[]
}

export function PrivacyPage({ shell, operator, logDays, cookieDays, kept }: PrivacyPageProps) {
  const { locale } = shell
  const say = privacyMessages[locale]
  return (
    <Layout shell={shell} title={say.title} description={say.lead} styles="newsroom/privacy">
      <div class="stack">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <p class="muted">{say.changed(formatDay(wordsOf, locale, 'UTC'))}</p>
      </div>
      <section class="stack">
        <h2>{say.controller.title}</h2>
        <p>{say.controller.lead}</p>
        <Operator locale={locale} operator={operator} />
      </section>
      <Kept locale={locale} logDays={logDays} kept={kept} />
      <Part of={say.cookies(cookieDays)} />
      <Part of={say.others} />
      <Rights locale={locale} />
      <Writing shell={shell} operator={operator} />
      <Part of={say.authority} />
    </Layout>
  )
}

function Kept({ locale, logDays, kept }: Pick<PrivacyPageProps, 'logDays' | 'kept'> & { locale: Locale }) {
  const { kept: say } = privacyMessages[locale]
  const records = [
    ...kept.map(({ what, why, until }) => ({ what: what[locale], why: why[locale], until: until[locale] })),
    say.attempts,
    say.logs(logDays),
  ]
  return (
    <section class="stack">
      <h2>{say.title}</h2>
      <p>{say.lead}</p>
      <ul class="privacy__kept">
        {records.map(({ what, why, until }) => (
          <li class="privacy__record">
            <p>{what}</p>
            <dl class="privacy__facts">
              <dt>{say.why}</dt>
              <dd>{why}</dd>
              <dt>{say.until}</dt>
              <dd>{until}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Rights({ locale }: { locale: Locale }) {
  const { rights: say } = privacyMessages[locale]
  const hrefs: Record<Right, string> = {
    access: accountsUrls.data.href({ locale }),
    correction: accountsUrls.profile.href({ locale }),
    deletion: accountsUrls.deletion.href({ locale }),
    portability: accountsUrls.data.href({ locale }),
    objection: accountsUrls.consents.href({ locale }),
  }
  return (
    <section class="stack">
      <h2>{say.title}</h2>
      <p>{say.lead}</p>
      <ul class="privacy__rights">
        {rights.map((right) => (
          <li class="privacy__right">
            <h3>{say.each[right].title}</h3>
            <p>{say.each[right].text}</p>
            <p>
              <a href={hrefs[right]}>{say.each[right].link}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Writing({ shell, operator }: Pick<PrivacyPageProps, 'shell' | 'operator'>) {
  const { writing: say } = privacyMessages[shell.locale]
  return (
    <section class="stack">
      <h2>{say.title}</h2>
      <p>{say.text}</p>
      {operator.OPERATOR_MAIL ? <p>{say.mail(operator.OPERATOR_MAIL)}</p> : null}
      <p>
        <ButtonLink href={shell.help.href} kind="quiet">
          {say.help}
        </ButtonLink>
      </p>
    </section>
  )
}
