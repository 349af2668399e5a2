import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { accessibilityMessages } from '../../messages/accessibility/messages.ts'
import { Part, wordsOf } from '../notice.tsx'

export function AccessibilityPage({ shell }: { shell: Shell }) {
  const { locale } = shell
  const say = accessibilityMessages[locale]
  return (
    <Layout shell={shell} title={say.title} description={say.lead}>
      <div class="stack">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <p class="muted">{say.changed(formatDay(wordsOf, locale, 'UTC'))}</p>
      </div>
      <Part of={say.aim} />
      <Part of={say.works} />
      <Part of={say.tested} />
      <Part of={say.missing} />
      <Part of={say.report}>
        <p>{shell.words.helpPromise}</p>
        <p>
          <ButtonLink href={shell.help.href}>{say.report.help}</ButtonLink>
        </p>
      </Part>
    </Layout>
  )
}
