import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'
import { termsMessages } from '../../messages/terms/messages.ts'
import { Operator, type OperatorSettings, Part, wordsOf } from '../notice.tsx'

interface TermsPageProps {
  shell: Shell
  operator: OperatorSettings
  /** Where the source of this installation is offered, as its licence asks. */
  source: string | null
}

export function TermsPage({ shell, operator, source }: TermsPageProps) {
  const { locale } = shell
  const say = termsMessages[locale]
  return (
    <Layout shell={shell} title={say.title} description={say.lead}>
      <div class="stack">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <p class="muted">{say.changed(formatDay(wordsOf, locale, 'UTC'))}</p>
      </div>
      <section class="stack">
        <h2>{say.operator.title}</h2>
        <p>{say.operator.lead}</p>
        <Operator locale={locale} operator={operator} />
      </section>
      <Part of={say.use} />
      <Part of={say.yours} />
      <Part of={say.forbidden} />
      <Part of={say.courses}>
        <p>
          <a href={`https://creativecommons.org/licenses/by-sa/4.0/deed.${locale}`} rel="license">
            CC BY-SA 4.0
          </a>
        </p>
      </Part>
      <Part of={say.code}>
        <p>
          <strong>{say.code.source}:</strong>{' '}
          {source ? <a href={source}>{source}</a> : messages[locale].operator.notStated}
        </p>
      </Part>
      <Part of={say.certificates} />
      <Part of={say.money} />
      <Part of={say.warranty} />
      <Part of={say.changes} />
    </Layout>
  )
}
