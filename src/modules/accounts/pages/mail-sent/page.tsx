import type { Shell } from '#kernel/i18n/shell.ts'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/messages.ts'
import { accountsUrls } from '../../urls.ts'

export const letters = ['mail-link', 'confirmation', 'password-reset', 'address'] as const

interface MailSentPageProps {
  shell: Shell
  about: (typeof letters)[number]
  /** No server sends it: the operator of this machine reads it. */
  isKept: boolean
}

export function MailSentPage({ shell, about, isKept }: MailSentPageProps) {
  const { locale } = shell
  const say = messages[locale].mailSent
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <h1>{say.title}</h1>
      <div class="prose">
        <p>{say[about]}</p>
        {isKept ? <Notice>{say.kept}</Notice> : <p>{say.spam}</p>}
        <p>
          <a href={accountsUrls.signIn.href({ locale })}>{say.back}</a>
        </p>
      </div>
    </Layout>
  )
}
