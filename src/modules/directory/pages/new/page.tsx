import type { FieldErrors } from '#kernel/http/form.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Cards } from '#ui/card/card.tsx'
import { Radios } from '#ui/choices/choices.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { TextArea } from '#ui/field/field.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/owner/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { Like } from '../../queries/like.ts'
import { textAt } from '../../rules/given.ts'
import { kinds } from '../../rules/kinds.ts'
import { directoryUrls } from '../../urls.ts'
import { TextPart } from '../edit/filling.tsx'
import { PlaceFields } from '../edit/place-fields.tsx'
import { OrganisationCard } from '../organisation-card.tsx'
import { OwnerTrail } from '../owner-trail.tsx'
import { placeName } from '../place-name.ts'
import { faultList } from '../worded-faults.ts'

interface NewPageProps {
  shell: Shell
  given: unknown
  faults: FieldErrors
  like: readonly Like[]
}

export function NewPage({ shell, given, faults, like }: NewPageProps) {
  const { locale } = shell
  const { enter: say, fields, hints, problem } = messages[locale]
  const of = { locale, kind: 'venture' as const, given, faults }
  const summary = `texts.${locale}.summary`
  return (
    <Layout shell={shell} title={say.title} robots="noindex" styles="directory/edit">
      <ErrorSummary title={problem} errors={faultList(faults)} />
      <OwnerTrail locale={locale} steps={[{ text: say.title }]} />
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      {like.length ? <Alike shell={shell} like={like} /> : null}
      <Form action={directoryUrls.newOrganisation.href({ locale })}>
        <Radios
          id="kind"
          legend={say.kind}
          error={faults['kind']}
          value={textAt(given, 'kind')}
          choices={kinds.map((kind) => ({
            value: kind,
            text: vocabulary[locale].kinds[kind],
            hint: say.kindHints[kind],
          }))}
        />
        <TextPart of={of} path="name" label={fields.name} hint={hints.name} most={160} />
        <TextArea
          id={summary}
          name="summary"
          label={fields.summary}
          hint={hints.summary}
          error={faults[summary]}
          rows={2}
          maxlength={400}
          value={textAt(given, 'summary')}
        />
        <PlaceFields of={of} />
        <TextPart of={of} path="website" label={fields.website} hint={hints.website} type="url" width="medium" />
        <TextPart of={of} path="taxNumber" label={fields.taxNumber} hint={hints.taxNumber} width="medium" />
        <FormActions>
          {like.length ? (
            <Button name="anyway" value="yes">
              {say.anyway}
            </Button>
          ) : (
            <Button>{say.button}</Button>
          )}
        </FormActions>
      </Form>
    </Layout>
  )
}

function Alike({ shell: { locale }, like }: Pick<NewPageProps, 'shell' | 'like'>) {
  const say = messages[locale].enter
  return (
    <section class="stack" aria-labelledby="alike" role="status">
      <h2 id="alike">{say.alike}</h2>
      <p>{say.alikeWhat}</p>
      <Cards>
        {like.map(({ face, likeness }) => (
          <OrganisationCard
            locale={locale}
            face={face}
            place={placeName(face.place, locale)}
            heading={3}
            why={say.likenesses[likeness]}
          />
        ))}
      </Cards>
    </section>
  )
}
