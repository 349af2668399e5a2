import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { Field } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/certificates/messages.ts'
import type { Certificate } from '../../queries/certificates.ts'
import { learningUrls } from '../../urls.ts'

export interface KnownCertificate {
  kind: 'valid' | 'withdrawn'
  certificate: Certificate
  title: string
  outcomes: readonly string[]
  /** Of title and outcomes. */
  language: string
  /** In fours. */
  code: string
  finished: string
  issued: string
  withdrawn: string | null
  mayWithdraw: boolean
}

export type Checked = KnownCertificate | { kind: 'unknown' | 'malformed' | 'too-many' }

interface CheckedCertificatePageProps {
  shell: Shell
  /** Null where no code was given yet. */
  checked: Checked | null
  typed: string
}

export function CheckedCertificatePage({ shell, checked, typed }: CheckedCertificatePageProps) {
  const say = messages[shell.locale].check
  const known = checked && 'certificate' in checked ? checked : null
  const title = checked ? titleOf(shell, checked) : say.title
  return (
    <Layout
      shell={shell}
      title={title}
      description={say.description}
      styles="learning/checked-certificate"
      band={known?.certificate.course}
      robots={checked ? 'noindex, nofollow' : undefined}
    >
      <div class="stack">
        <h1>{title}</h1>
        {known ? <Known shell={shell} known={known} /> : <Unknown shell={shell} checked={checked} />}
        <CodeForm shell={shell} typed={known ? '' : typed} />
      </div>
    </Layout>
  )
}

function titleOf(shell: Shell, { kind }: Checked) {
  const say = messages[shell.locale].check
  return {
    valid: say.valid,
    withdrawn: say.withdrawn,
    unknown: say.unknown,
    malformed: say.unknown,
    'too-many': say.title,
  }[kind]
}

function Unknown({ shell, checked }: Pick<CheckedCertificatePageProps, 'shell' | 'checked'>) {
  const say = messages[shell.locale].check
  if (!checked) return <p>{say.lead}</p>
  const why = { unknown: say.unknownLead, malformed: say.malformed, 'too-many': say.tooMany, valid: '', withdrawn: '' }
  return <Notice kind="warning">{why[checked.kind]}</Notice>
}

function Known({ shell, known }: { shell: Shell; known: KnownCertificate }) {
  const { locale } = shell
  const say = messages[locale]
  const { certificate, language } = known
  const lang = language === locale ? undefined : language
  const words = say.words
  return (
    <div class="checked-certificate">
      <div class="stack">
        <Standing shell={shell} known={known} />
        <p class="checked-certificate__course" lang={lang}>
          {known.title}
        </p>
        <Facts
          facts={[
            { term: words.name, detail: certificate.name ?? say.check.unnamed },
            { term: words.finished, detail: known.finished },
            { term: words.issued, detail: known.issued },
            { term: words.hours, detail: say.hoursOf(certificate.hours) },
            { term: words.version, detail: certificate.version },
            { term: words.code, detail: known.code },
          ]}
        />
        <OfficeLink shell={shell} known={known} />
      </div>
      <section class="stack">
        <h2>{words.outcomes}</h2>
        <ul lang={lang}>
          {known.outcomes.map((outcome) => (
            <li>{outcome}</li>
          ))}
        </ul>
        <p class="muted small">{say.check.privacy}</p>
      </section>
      <h2>{say.check.again}</h2>
    </div>
  )
}

function Standing({ shell, known }: { shell: Shell; known: KnownCertificate }) {
  const say = messages[shell.locale].check
  if (known.kind === 'valid') return <Notice kind="success">{say.validLead}</Notice>
  return (
    <Notice kind="error" title={say.withdrawnLead(known.withdrawn ?? '')}>
      <p>
        <strong>{say.reason}:</strong> {known.certificate.withdrawalReason ?? say.byHolder}
      </p>
    </Notice>
  )
}

function OfficeLink({ shell: { locale }, known }: { shell: Shell; known: KnownCertificate }) {
  const say = messages[locale].check
  const { code } = known
  if (!known.mayWithdraw || known.certificate.withdrawnBy === 'holder') return null
  return known.kind === 'valid' ? (
    <p>
      <a href={learningUrls.withdrawal.href({ locale, code })}>{say.withdraw}</a>
    </p>
  ) : (
    <p>
      <a href={learningUrls.reinstatement.href({ locale, code })}>{say.reinstate}</a>
    </p>
  )
}

function CodeForm({ shell: { locale }, typed }: { shell: Shell; typed: string }) {
  const say = messages[locale].check
  return (
    <Form action={learningUrls.codes.href({ locale })} method="get">
      <Field
        id="code"
        label={say.label}
        hint={say.hint}
        value={typed}
        width="medium"
        autocomplete="off"
        spellcheck={false}
        maxlength={60}
      />
      <FormActions>
        <Button>{say.button}</Button>
      </FormActions>
    </Form>
  )
}
