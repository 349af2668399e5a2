import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Disclosure } from '#ui/disclosure/disclosure.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field, SelectField, TextArea } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'
import type { HelpRequest } from '../../queries/requests.ts'
import { countries } from '../../rules/countries.ts'
import { referenceOf } from '../../rules/request-code.ts'
import { guidanceUrls } from '../../urls.ts'
import { HelpLetter } from './letters.tsx'

interface HelpPageProps {
  shell: Shell
  /** What was typed, by the name of its field. */
  filled: (name: string) => string
  /** Names of what is wrong, by the field's. */
  errors: Record<string, string>
  fromPage: string | null
  yours: readonly HelpRequest[]
  /** In which the days of `yours` are written. */
  zone: string
  operatorMail: string | null
}

export function HelpPage({ shell, fromPage, yours, zone, operatorMail, ...form }: HelpPageProps) {
  const { help: say, errors: words } = messages[shell.locale]
  const wrong = Object.entries(form.errors).map(([id, name]) => ({ id, text: wording(words, name) ?? name }))
  return (
    <Layout shell={shell} title={say.title} description={shell.words.helpPromise} styles="guidance/help" band="help">
      <ErrorSummary title={words.title} errors={wrong} />
      <div class="stack">
        <h1>{say.title}</h1>
        <p class="lead">{shell.words.helpPromise}</p>
        <p>{say.noAccount}</p>
        {operatorMail ? <p>{say.directly(operatorMail)}</p> : null}
      </div>
      {yours.length ? <Yours shell={shell} yours={yours} zone={zone} /> : null}
      <HelpLetter locale={shell.locale}>
        <Question shell={shell} {...form} fromPage={fromPage} />
      </HelpLetter>
      <Lookup shell={shell} {...form} />
    </Layout>
  )
}

type Part = Pick<HelpPageProps, 'shell' | 'filled' | 'errors'>

function Question({ shell, filled, errors, fromPage }: Part & Pick<HelpPageProps, 'fromPage'>) {
  const { help: say, errors: words } = messages[shell.locale]
  const field = (id: string) => ({ id, value: filled(id), error: wording(words, errors[id]) })
  return (
    <Form action={guidanceUrls.help.href({ locale: shell.locale })}>
      <TextArea {...field('message')} label={say.message} hint={say.messageHint} maxlength={2000} required />
      <fieldset class="help__contact stack">
        <legend class="choices__legend">{say.contact}</legend>
        <p class="field__hint">{shell.person ? say.contactHintSignedIn : say.contactHint}</p>
        <Field {...field('mail')} label={say.mail} type="email" autocomplete="email" width="medium" />
        <Field
          {...field('phone')}
          label={say.phone}
          hint={say.phoneHint}
          type="tel"
          autocomplete="tel"
          width="medium"
        />
      </fieldset>
      <SelectField
        {...field('country')}
        label={say.country}
        hint={say.countryHint}
        options={[
          { value: '', text: say.anyCountry },
          ...countries.map((country) => ({ value: country, text: say.countries[country] })),
        ]}
      />
      {fromPage ? (
        <p class="muted">
          {say.about(fromPage)}
          <input type="hidden" name="from" value={fromPage} />
        </p>
      ) : null}
      <p class="muted">{say.kept}</p>
      <FormActions>
        <Button>{say.send}</Button>
      </FormActions>
    </Form>
  )
}

function Lookup({ shell, filled, errors }: Part) {
  const { help: say, errors: words } = messages[shell.locale]
  return (
    <Disclosure summary={say.read} open={Boolean(errors['code'])}>
      <Form action={guidanceUrls.lookup.href({ locale: shell.locale })} method="get">
        <Field
          id="code"
          label={say.code}
          hint={say.codeHint}
          value={filled('code')}
          error={wording(words, errors['code'])}
          autocomplete="off"
          spellcheck={false}
          width="medium"
        />
        <FormActions>
          <Button kind="quiet">{say.open}</Button>
        </FormActions>
      </Form>
    </Disclosure>
  )
}

function Yours({ shell, yours, zone }: Pick<HelpPageProps, 'shell' | 'yours' | 'zone'>) {
  const { locale } = shell
  const say = messages[locale].help
  return (
    <section class="stack" aria-labelledby="yours">
      <h2 id="yours">{say.yours}</h2>
      <ul class="help__yours">
        {yours.map(({ code, dueOn, answeredAt }) => (
          <li>
            <a href={guidanceUrls.asked.href({ locale, code })}>{referenceOf(code)}</a>{' '}
            {answeredAt
              ? say.answered(formatDay(answeredAt, locale, zone))
              : say.waiting(formatDay(new Date(dueOn), locale, 'UTC'))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function wording(words: Record<string, string>, name: string | undefined) {
  return name === undefined ? undefined : (words[name] ?? name)
}
