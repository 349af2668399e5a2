import { formatDay } from '#kernel/dates.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { Card, Cards } from '#ui/card/card.tsx'
import { Disclosure } from '#ui/disclosure/disclosure.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { messages } from '../../messages/rounds/messages.ts'
import type { RoundList } from '../../queries/rounds.ts'
import { marketUrls } from '../../urls.ts'

/** What is wrong with a code that was typed. */
export type CodeFault = 'unknown' | 'tooOften'

interface RoundsPageProps {
  shell: Shell
  list: RoundList
  /** Whether it begins with the newest. */
  isFirst: boolean
  mayOpen: boolean
  code: string
  fault: CodeFault | null
}

export function RoundsPage({ shell, list: { rounds, next }, isFirst, mayOpen, code, fault }: RoundsPageProps) {
  const { locale } = shell
  const { rounds: say, problem } = messages[locale]
  const error = fault ? say.codeFaults[fault] : undefined
  return (
    <Layout shell={shell} title={say.title} description={say.lead}>
      <ErrorSummary title={problem} errors={error ? [{ id: 'code', text: error }] : []} />
      <div class="stack stack--wide">
        <div class="stack">
          <h1>{say.title}</h1>
          <p class="lead">{say.lead}</p>
        </div>
        {rounds.length ? (
          <Cards>
            {rounds.map(({ slug, name, settings, state }) => (
              <Card href={marketUrls.round.href({ locale, round: slug })} title={name} band={slug}>
                <p class="muted small">
                  {formatDay(new Date(settings.sessions[0]?.starts ?? 0), locale, settings.zone)}
                  {settings.place ? ` · ${settings.place}` : ''}
                </p>
                <p class="small">{say.states[state]}</p>
              </Card>
            ))}
          </Cards>
        ) : (
          <Empty title={say.empty}>
            <p>{say.emptyWhat}</p>
          </Empty>
        )}
        <Pagination
          label={say.pages}
          first={isFirst ? undefined : { href: marketUrls.rounds.href({ locale }), text: say.newest }}
          next={
            next === null ? undefined : { href: marketUrls.rounds.href({ locale }, { after: next }), text: say.earlier }
          }
        />
        {mayOpen ? (
          <p>
            <ButtonLink href={marketUrls.newRound.href({ locale })}>{say.enter}</ButtonLink>
          </p>
        ) : null}
        <ByCode locale={locale} code={code} error={error} />
      </div>
    </Layout>
  )
}

/** Whoever has a printed code comes to the page that it opens. */
function ByCode({ locale, code, error }: { locale: Locale; code: string; error: string | undefined }) {
  const { rounds: say } = messages[locale]
  return (
    <Disclosure summary={say.typeCode} open={error !== undefined}>
      <Form action={marketUrls.rounds.href({ locale })}>
        <Field
          id="code"
          label={say.code}
          hint={say.codeHint}
          error={error}
          value={code}
          width="medium"
          autocomplete="off"
        />
        <FormActions>
          <Button kind="quiet">{say.codeButton}</Button>
        </FormActions>
      </Form>
    </Disclosure>
  )
}
