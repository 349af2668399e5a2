import type { FieldErrors, FormFields } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import { marketUrls } from '../../urls.ts'
import { RoundForm, RoundProblems } from '../round-form.tsx'

interface NewRoundPageProps {
  shell: Shell
  fields: FormFields
  errors: FieldErrors
}

export function NewRoundPage({ shell, fields, errors }: NewRoundPageProps) {
  const { locale } = shell
  const { setUp: say, rounds, where } = messages[locale]
  return (
    <Layout shell={shell} title={say.title} robots="noindex">
      <RoundProblems locale={locale} errors={errors} />
      <Breadcrumb
        label={where}
        items={[{ href: marketUrls.rounds.href({ locale }), text: rounds.title }, { text: rounds.enter }]}
      />
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <RoundForm
        {...{ locale, fields, errors }}
        action={marketUrls.newRound.href({ locale })}
        button={say.button}
        asksCountry
      />
    </Layout>
  )
}
