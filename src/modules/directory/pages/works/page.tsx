import { sizeOf } from '#kernel/size.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx'
import { Field } from '#ui/field/field.tsx'
import { Figure, Picture } from '#ui/figure/figure.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/owner/messages.ts'
import type { Organisation } from '../../queries/organisations.ts'
import { type ShownWork, smallSide } from '../../rules/face.ts'
import { directoryUrls } from '../../urls.ts'
import { OwnerTrail } from '../owner-trail.tsx'
import { faultList } from '../worded-faults.ts'

interface WorksPageProps {
  shell: Shell
  organisation: Organisation
  works: readonly ShownWork[]
  filled(name: string): string
  faults: Partial<Record<string, string>>
}

export function WorksPage({ shell, organisation, works, filled, faults }: WorksPageProps) {
  const { locale } = shell
  const { works: say, problem } = messages[locale]
  const { slug, content } = organisation
  const at = { locale, organisation: slug }
  const words: Record<string, string> = say.faults
  const worded = Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, words[fault ?? ''] ?? '']))
  const field = (id: string, label: string, hint?: string) => (
    <Field id={id} label={label} hint={hint} error={worded[id]} value={filled(id)} />
  )
  return (
    <Layout shell={shell} title={say.title(content.name)} robots="noindex" styles="directory/edit">
      <div class="stack stack--wide">
        <ErrorSummary title={problem} errors={faultList(worded)} />
        <OwnerTrail
          locale={locale}
          steps={[{ href: directoryUrls.edit.href(at), text: content.name }, { text: messages[locale].edit.works }]}
        />
        <h1>{say.title(content.name)}</h1>
        <p class="lead">{say.lead}</p>
        <Form action={directoryUrls.works.href(at)} files>
          <Field
            id="picture"
            label={say.file}
            hint={say.fileHint}
            error={worded['picture']}
            type="file"
            accept="image/jpeg,image/png,image/webp,image/avif"
          />
          {field('title', say.titleField)}
          {field('description', say.description, say.descriptionHint)}
          {field('credit', say.credit, say.creditHint)}
          <FormActions>
            <Button>{say.add}</Button>
          </FormActions>
        </Form>
        <section class="stack" aria-labelledby="gallery">
          <h2 id="gallery">{say.count(works.length)}</h2>
          {works.map((work, place) => (
            <div class="stack edit__part">
              <WorkFigure work={work} />
              <p class="muted small">{say.weight(sizeOf(work.smallBytes, locale))}</p>
              <div class="edit__acts">
                {place > 0 ? (
                  <Form action={directoryUrls.workRise.href({ ...at, work: work.id })}>
                    <Button kind="quiet">{say.up}</Button>
                  </Form>
                ) : null}
                <Form action={directoryUrls.workRemoval.href({ ...at, work: work.id })}>
                  <Button kind="danger">{say.remove}</Button>
                </Form>
              </div>
            </div>
          ))}
        </section>
      </div>
    </Layout>
  )
}

/** A picture of the gallery, made small, with what it is and who made it. */
export function WorkFigure({ work, lang }: { work: ShownWork; lang?: string | undefined }) {
  const { width, height } = smallOf(work)
  return (
    <Figure caption={work.title} source={work.credit} lang={lang}>
      <Picture
        src={directoryUrls.picture.href({ work: work.id, size: 'small' })}
        description={work.description}
        width={width}
        height={height}
      />
    </Figure>
  )
}

export function smallOf({ width, height }: ShownWork): { width: number; height: number } {
  const scale = Math.min(1, smallSide / Math.max(width, height))
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
