import type { FieldErrors, FormFields } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { Round } from '../../queries/rounds.ts'
import { marketUrls } from '../../urls.ts'
import { RoundForm, RoundProblems } from '../round-form.tsx'
import { RoundTrail } from '../round-trail.tsx'

interface ChangeRoundPageProps {
  shell: Shell
  round: Round
  fields: FormFields
  errors: FieldErrors
  hasMeetings: boolean
}

export function ChangeRoundPage({ shell, round, fields, errors, hasMeetings }: ChangeRoundPageProps) {
  const { locale } = shell
  const say = messages[locale].setUp
  return (
    <Layout shell={shell} title={say.change} robots="noindex">
      <RoundProblems locale={locale} errors={errors} />
      <RoundTrail locale={locale} round={round} steps={[{ text: say.change }]} />
      <h1>{say.change}</h1>
      {hasMeetings ? <p>{say.changeLead}</p> : null}
      <RoundForm
        {...{ locale, fields, errors, hasMeetings }}
        action={marketUrls.changeRound.href({ locale, round: round.slug })}
        button={say.save}
      />
    </Layout>
  )
}
