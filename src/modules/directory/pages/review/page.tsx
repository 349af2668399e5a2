import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button } from '#ui/button/button.tsx'
import { Cards } from '#ui/card/card.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { TextArea } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { messages } from '../../messages/officer/messages.ts'
import { messages as owner } from '../../messages/owner/messages.ts'
import { messages as pages } from '../../messages/pages/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { Like } from '../../queries/like.ts'
import type { Organisation } from '../../queries/organisations.ts'
import type { Checked } from '../../rules/criteria.ts'
import { type Face, faceOf } from '../../rules/face.ts'
import { isShown, type Tier } from '../../rules/kinds.ts'
import { shownText } from '../../rules/shown-text.ts'
import { directoryUrls } from '../../urls.ts'
import { factsOf } from '../organisation/facts.ts'
import { OrganisationCard } from '../organisation-card.tsx'
import { placeName } from '../place-name.ts'
import type { ReviewFault } from './reviewed.ts'

interface ReviewPageProps {
  shell: Shell
  organisation: Organisation
  criteria: readonly Checked[]
  young: readonly Checked[]
  /** As what it can be verified. */
  tier: Tier | null
  /** Whether anybody runs it. */
  isRun: boolean
  isOfficer: boolean
  alike: readonly Like[]
  /** Name of the one that it was merged into. */
  merged: string | null
  filled(field: string): string
  fault: ReviewFault
}

export function ReviewPage(props: ReviewPageProps) {
  const { shell, organisation, criteria, young, fault } = props
  const { locale } = shell
  const say = messages[locale].review
  const { content, state } = organisation
  const text = fault ? say[fault] : null
  const field = fault === 'correctionMissing' ? 'correction' : 'reason'
  return (
    <Layout shell={shell} title={say.title(content.name)} robots="noindex" styles="directory/edit">
      <div class="stack stack--wide">
        <ErrorSummary title={owner[locale].problem} errors={text ? [{ id: field, text }] : []} />
        <Breadcrumb
          label={pages[locale].organisation.where}
          items={[
            { href: directoryUrls.officer.href({ locale }), text: messages[locale].queue.title },
            { text: content.name },
          ]}
        />
        <h1>{say.title(content.name)}</h1>
        <p>
          <Tag kind={state === 'verified' ? 'done' : 'plain'}>{vocabulary[locale].states[state]}</Tag>
        </p>
        <p class="lead">{say.lead}</p>
        <Criteria locale={locale} title={say.criteria} criteria={criteria} />
        {young.length ? <Criteria locale={locale} title={say.young} criteria={young} /> : null}
        <Declared locale={locale} organisation={organisation} />
        <Decision {...props} />
        <Merging {...props} />
      </div>
    </Layout>
  )
}

function Criteria({ locale, title, criteria }: { locale: Locale; title: string; criteria: readonly Checked[] }) {
  const say = messages[locale]
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul class="edit__parts">
        {criteria.map(({ criterion, isMet }) => (
          <li class="edit__part">
            <Tag kind={isMet ? 'done' : 'waiting'}>{isMet ? say.met : say.unmet}</Tag> {say.criteria[criterion]}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** All of it, also what its owner hides: whoever verifies must be able to check it. */
function Declared({ locale, organisation }: { locale: Locale; organisation: Organisation }) {
  const { content, ...standing } = organisation
  const everything = { place: 'point', contact: 'everyone', people: true, figures: true } as const
  const face = faceOf({ ...content, show: { ...content.show, ...everything } }, standing)
  const text = shownText(face.texts, locale)
  const facts = [...factsOf(locale, face, placeName(face.place, locale)), ...hiddenFacts(locale, face)]
  return (
    <section class="stack">
      <h2>{messages[locale].review.declared}</h2>
      {text ? <p lang={text.language === locale ? undefined : text.language}>{text.summary}</p> : null}
      <Facts facts={facts.filter(({ detail }) => detail !== '')} />
    </section>
  )
}

function hiddenFacts(locale: Locale, { website, contact, initiative }: Face) {
  const say = messages[locale].review
  const words = vocabulary[locale].figures
  const figures = initiative?.figures ?? []
  return [
    { term: pages[locale].organisation.website, detail: website ?? '' },
    { term: say.contact, detail: [contact?.whatsapp, contact?.phone, contact?.email].filter(Boolean).join(' · ') },
    { term: say.manager, detail: initiative?.manager ?? '' },
    {
      term: say.figures,
      detail: figures
        .map(({ kind, value, year, source }) => `${words[kind]}: ${value} (${year}, ${source})`)
        .join(' · '),
    },
  ]
}

function Decision(props: ReviewPageProps) {
  const { shell, organisation, isRun } = props
  const { locale } = shell
  const say = messages[locale].review
  if (organisation.mergedInto) return null
  return (
    <section class="stack" aria-labelledby="decision">
      <h2 id="decision">{say.decision}</h2>
      <StateForm {...props} />
      {isRun ? (
        <CorrectionForm {...props} />
      ) : (
        <p>
          {say.nobody} <a href={directoryUrls.edit.href({ locale, organisation: organisation.slug })}>{say.edit}</a>
        </p>
      )}
    </section>
  )
}

function StateForm({ shell: { locale }, organisation, tier, isOfficer, filled, fault }: ReviewPageProps) {
  const say = messages[locale].review
  const { slug, state } = organisation
  const acts = [
    { act: 'verify', text: tier === 'young' ? say.verifyYoung : say.verify, isOpen: tier !== null && isShown(state) },
    { act: 'archive', text: say.archive, isOpen: isOfficer && isShown(state) },
    { act: 'restore', text: say.restore, isOpen: isOfficer && state === 'archived' },
  ]
  return (
    <Form action={directoryUrls.review.href({ locale, organisation: slug })}>
      <TextArea
        id="reason"
        label={say.reason}
        hint={say.reasonHint}
        error={fault === 'reasonMissing' || fault === 'own' ? say[fault] : undefined}
        rows={3}
        maxlength={500}
        value={filled('reason')}
      />
      <FormActions>
        {acts.map(({ act, text, isOpen }) =>
          isOpen ? (
            <Button name="act" value={act} kind={act === 'archive' ? 'danger' : 'primary'}>
              {text}
            </Button>
          ) : null,
        )}
      </FormActions>
    </Form>
  )
}

function CorrectionForm({ shell: { locale }, organisation, filled, fault }: ReviewPageProps) {
  const say = messages[locale].review
  return (
    <Form action={directoryUrls.review.href({ locale, organisation: organisation.slug })}>
      <TextArea
        id="correction"
        label={say.correction}
        hint={say.correctionHint}
        error={fault === 'correctionMissing' ? say.correctionMissing : undefined}
        rows={3}
        maxlength={500}
        value={filled('correction')}
      />
      <FormActions>
        <Button kind="quiet" name="act" value="correction">
          {say.ask}
        </Button>
      </FormActions>
    </Form>
  )
}

function Merging({ shell: { locale }, organisation, alike, merged }: ReviewPageProps) {
  const say = messages[locale].review
  const action = directoryUrls.merging.href({ locale, organisation: organisation.slug })
  if (merged !== null)
    return (
      <Notice>
        <p>{say.merged(merged)}</p>
        <Form action={action}>
          <Button kind="quiet">{say.unmerge}</Button>
        </Form>
      </Notice>
    )
  if (!alike.length) return null
  return (
    <section class="stack" aria-labelledby="alike">
      <h2 id="alike">{say.alike}</h2>
      <p>{say.mergeWhat}</p>
      <Cards>
        {alike.map(({ face, likeness }) => (
          <div class="stack">
            <OrganisationCard
              locale={locale}
              face={face}
              place={placeName(face.place, locale)}
              heading={3}
              why={owner[locale].enter.likenesses[likeness]}
            />
            <Form action={action}>
              <input type="hidden" name="into" value={face.slug} />
              <Button kind="quiet">{say.merge}</Button>
            </Form>
          </div>
        ))}
      </Cards>
    </section>
  )
}
