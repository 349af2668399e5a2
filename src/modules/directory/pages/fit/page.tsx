import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { messages } from '../../messages/fit/messages.ts'
import { messages as pages } from '../../messages/pages/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { Face } from '../../rules/face.ts'
import type { Ranked } from '../../rules/fit.ts'
import { directoryUrls } from '../../urls.ts'
import { placeName } from '../place-name.ts'
import { reasonWords } from './reason-words.ts'

interface FitPageProps {
  shell: Shell
  face: Face
  ranked: readonly Ranked[]
  /** Whether the reader runs it. */
  isYours: boolean
  /** To whom it said 'not for me'. */
  refused: readonly { slug: string; name: string }[]
}

export function FitPage(props: FitPageProps) {
  const { shell, face, ranked, isYours } = props
  const { locale } = shell
  const say = messages[locale].fit
  const at = { locale, organisation: face.slug }
  return (
    <Layout shell={shell} title={say.title(face.name)} robots="noindex" styles="directory/edit" band={face.slug}>
      <div class="stack stack--wide">
        <Breadcrumb
          label={pages[locale].organisation.where}
          items={[{ href: directoryUrls.organisation.href(at), text: face.name }, { text: say.title(face.name) }]}
        />
        <h1>{say.title(face.name)}</h1>
        <p class="lead">
          {say.lead} <a href={directoryUrls.fitRule.href({ locale })}>{say.how}</a>
        </p>
        {isYours ? (
          <p>
            <a href={directoryUrls.introductions.href(at)}>{say.introductions}</a>
          </p>
        ) : null}
        {ranked.length ? (
          <ol class="edit__parts">
            {ranked.map((each) => (
              <Suggestion {...props} ranked={each} />
            ))}
          </ol>
        ) : (
          <Empty title={say.none}>
            <p>{say.noneWhat}</p>
            {isYours ? (
              <p>
                <a href={directoryUrls.edit.href(at)}>{say.fill}</a>
              </p>
            ) : null}
          </Empty>
        )}
        <Refused {...props} />
      </div>
    </Layout>
  )
}

function Suggestion({
  shell: { locale },
  face: you,
  isYours,
  ranked: { face, points, relation, reasons },
}: Omit<FitPageProps, 'ranked'> & { ranked: Ranked }) {
  const say = messages[locale].fit
  const at = { locale, organisation: you.slug, other: face.slug }
  return (
    <li class="edit__part stack">
      <h2>
        <a href={directoryUrls.organisation.href({ locale, organisation: face.slug })}>{face.name}</a>
      </h2>
      <p class="muted small">{`${vocabulary[locale].kinds[face.kind]} · ${placeName(face.place, locale)}`}</p>
      <p>
        <Tag>{say.relations[relation]}</Tag> <span class="muted small">{say.points(points)}</span>
      </p>
      <ul class="edit__reasons">
        {reasons.map((reason) => (
          <li>{reasonWords(reason, { locale, you: you.name, isYours, name: face.name })}</li>
        ))}
      </ul>
      {isYours ? (
        <Form action={directoryUrls.fitRefusal.href(at)}>
          <FormActions>
            <ButtonLink href={directoryUrls.introduce.href(at)}>{say.introduce}</ButtonLink>
            <Button kind="quiet">{say.notForMe}</Button>
          </FormActions>
        </Form>
      ) : null}
    </li>
  )
}

function Refused({ shell: { locale }, face, refused }: FitPageProps) {
  const say = messages[locale].fit
  if (!refused.length) return null
  return (
    <section class="stack" aria-labelledby="refused">
      <h2 id="refused">{say.refused}</h2>
      {refused.map(({ slug, name }) => (
        <Form action={directoryUrls.fitRefusal.href({ locale, organisation: face.slug, other: slug })}>
          <FormActions>
            <span>{name}</span>
            <Button kind="quiet" name="undo" value="yes">
              {say.undo}
            </Button>
          </FormActions>
        </Form>
      ))}
    </section>
  )
}
