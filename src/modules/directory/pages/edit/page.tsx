import { formatDay } from '#kernel/dates.ts'
import type { FieldErrors } from '#kernel/http/form.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field, TextArea } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Progress } from '#ui/progress/progress.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { messages as fit } from '../../messages/fit/messages.ts'
import { messages } from '../../messages/owner/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { ErrorReport } from '../../queries/error-reports.ts'
import type { Organisation } from '../../queries/organisations.ts'
import type { OwnershipRequest } from '../../queries/ownership-requests.ts'
import { completenessOf, missingParts } from '../../rules/completeness.ts'
import { isShown } from '../../rules/kinds.ts'
import { listOf } from '../../rules/names-of-codes.ts'
import { decides, type Editor } from '../../rules/stewardship.ts'
import { directoryUrls } from '../../urls.ts'
import { OwnerTrail } from '../owner-trail.tsx'
import { faultList } from '../worded-faults.ts'
import type { Section } from './sections/section.ts'
import { sections, sectionsOf } from './sections/sections.ts'

interface EditPageProps {
  shell: Shell
  organisation: Organisation
  role: Editor
  /** How many pictures its gallery has. */
  works: number
  reports: readonly ErrorReport[]
  requests: readonly (OwnershipRequest & { name: string })[]
  faults: FieldErrors
  zone: string
}

export function EditPage(props: EditPageProps) {
  const { shell, organisation, works, role, faults } = props
  const { locale } = shell
  const { content, state, slug } = organisation
  const say = messages[locale].edit
  const percent = completenessOf(content, works)
  return (
    <Layout shell={shell} title={say.title(content.name)} robots="noindex" styles="directory/edit">
      <div class="stack stack--wide">
        <ErrorSummary title={messages[locale].problem} errors={faultList(faults)} />
        <OwnerTrail locale={locale} steps={[{ text: content.name }]} />
        <div class="stack">
          <h1>{say.title(content.name)}</h1>
          <p>
            <Tag kind={state === 'verified' ? 'done' : state === 'declared' ? 'plain' : 'waiting'}>
              {vocabulary[locale].states[state]}
            </Tag>
          </p>
          <p>{vocabulary[locale].statesMean[state]}</p>
          <p class="lead">{say.lead}</p>
          <Progress label={say.progress} done={percent} of={100} text={say.full(percent)} band={slug} place="edit" />
        </div>
        <Requests {...props} />
        <Reports {...props} />
        <Parts locale={locale} organisation={organisation} works={works} />
        <TaxNumber {...props} />
        <Showing locale={locale} organisation={organisation} role={role} zone={props.zone} />
      </div>
    </Layout>
  )
}

function Parts({ locale, organisation, works }: { locale: Locale; organisation: Organisation; works: number }) {
  const say = messages[locale]
  const { slug, content } = organisation
  const missing = missingParts(content, works)
  const still = (asks: readonly string[]) => {
    const names = missing.flatMap((part) => (asks.includes(part) && isPart(part) ? [say.missing[part]] : []))
    return names.length ? say.edit.missing(listOf(names, locale)) : null
  }
  const at = { locale, organisation: slug }
  const others = [
    { href: directoryUrls.works.href(at), text: say.edit.works, note: still(['works']) },
    { href: directoryUrls.stewards.href(at), text: say.edit.people, note: null },
    { href: directoryUrls.fit.href(at), text: fit[locale].fit.title(content.name), note: null },
    { href: directoryUrls.introductions.href(at), text: fit[locale].fit.introductions, note: null },
    { href: directoryUrls.history.href(at), text: say.edit.history, note: null },
  ]
  const parts = sectionsOf(content.kind).map((name) => {
    const { asks }: Section = sections[name]
    return { href: directoryUrls.section.href({ ...at, section: name }), text: say.sections[name], note: still(asks) }
  })
  return (
    <section class="stack" aria-labelledby="parts">
      <h2 id="parts">{say.edit.parts}</h2>
      <ul class="edit__parts">
        {[...parts, ...others].map(({ href, text, note }) => (
          <li class="edit__part">
            <a class="edit__link" href={href}>
              {text}
            </a>
            {note ? <p class="muted small">{note}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )

  function isPart(part: string): part is keyof typeof say.missing {
    return Object.hasOwn(say.missing, part)
  }
}

function TaxNumber({ shell: { locale }, organisation, faults }: EditPageProps) {
  const { fields, hints, save, edit } = messages[locale]
  return (
    <section class="stack" aria-labelledby="tax">
      <h2 id="tax">{edit.taxNumber}</h2>
      <Form action={directoryUrls.taxNumber.href({ locale, organisation: organisation.slug })}>
        <Field
          id="taxNumber"
          label={fields.taxNumber}
          hint={organisation.hasTaxNumber ? hints.taxNumberKept : hints.taxNumber}
          error={faults['taxNumber']}
          width="medium"
          autocomplete="off"
        />
        <FormActions>
          <Button kind="quiet">{save}</Button>
        </FormActions>
      </Form>
    </section>
  )
}

function Showing({
  locale,
  organisation,
  role,
  zone,
}: Pick<EditPageProps, 'organisation' | 'role' | 'zone'> & { locale: Locale }) {
  const say = messages[locale].edit
  const { slug, state, content, confirmedAt } = organisation
  const at = { locale, organisation: slug }
  const isReady = Object.keys(content.texts).length > 0
  return (
    <section class="stack" aria-labelledby="showing">
      <h2 id="showing">{messages[locale].sections.showing}</h2>
      <p>
        <a href={directoryUrls.preview.href(at)}>{say.preview}</a>
      </p>
      {isShown(state) ? (
        <>
          <p>
            <a href={directoryUrls.organisation.href(at)}>{say.page}</a>
          </p>
          <p>{say.confirmWhat(formatDay(confirmedAt, locale, zone))}</p>
          <Act href={directoryUrls.confirmation.href(at)} text={say.confirm} />
        </>
      ) : null}
      {state === 'draft' && decides(role) ? (
        <>
          <p>{isReady ? say.publishWhat : say.needsSummary}</p>
          {isReady ? (
            <Act href={directoryUrls.publication.href(at)} text={say.publish} />
          ) : (
            <p>
              <ButtonLink href={directoryUrls.section.href({ ...at, section: 'texts' })}>
                {messages[locale].sections.texts}
              </ButtonLink>
            </p>
          )}
        </>
      ) : null}
      {isShown(state) && decides(role) ? (
        <>
          <p>{say.withdrawWhat}</p>
          <Act href={directoryUrls.withdrawal.href(at)} text={say.withdraw} quiet />
        </>
      ) : null}
    </section>
  )
}

function Act({ href, text, quiet = false }: { href: string; text: string; quiet?: boolean }) {
  return (
    <Form action={href}>
      <FormActions>
        <Button kind={quiet ? 'quiet' : 'primary'}>{text}</Button>
      </FormActions>
    </Form>
  )
}

function Requests({ shell: { locale }, requests, zone }: EditPageProps) {
  const say = messages[locale]
  if (!requests.length) return null
  return (
    <section class="stack" aria-labelledby="requests">
      <h2 id="requests">{say.edit.requests}</h2>
      <p>{say.edit.requestsWhat}</p>
      {requests.map(({ id, name, message, at }) => (
        <Form action={directoryUrls.ownershipDecision.href({ locale, request: id })}>
          <h3>{say.ownership.asks(name, formatDay(at, locale, zone))}</h3>
          <blockquote class="edit__quote">{message}</blockquote>
          <TextArea id={`reason-${id}`} name="reason" label={say.ownership.reason} rows={2} maxlength={500} />
          <FormActions>
            <Button name="decision" value="accepted">
              {say.ownership.accept}
            </Button>
            <Button kind="quiet" name="decision" value="declined">
              {say.ownership.decline}
            </Button>
          </FormActions>
        </Form>
      ))}
    </section>
  )
}

function Reports({ shell: { locale }, organisation, reports, zone }: EditPageProps) {
  const say = messages[locale].edit
  if (!reports.length) return null
  return (
    <section class="stack" aria-labelledby="reports">
      <h2 id="reports">{say.reports}</h2>
      {reports.map(({ id, message, at }) => (
        <Form action={directoryUrls.errorReportDone.href({ locale, organisation: organisation.slug, report: id })}>
          <blockquote class="edit__quote">{message}</blockquote>
          <p class="muted small">{say.reported(formatDay(at, locale, zone))}</p>
          <FormActions>
            <Button kind="quiet">{say.done}</Button>
          </FormActions>
        </Form>
      ))}
    </section>
  )
}
