import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { messages } from '../../messages/fit/messages.ts'
import type { Introduction } from '../../queries/introductions.ts'
import type { Organisation } from '../../queries/organisations.ts'
import { directoryUrls } from '../../urls.ts'
import { OwnerTrail } from '../owner-trail.tsx'

interface IntroductionsPageProps {
  shell: Shell
  organisation: Organisation
  introductions: readonly Introduction[]
  zone: string
}

export function IntroductionsPage({ shell, organisation, introductions, zone }: IntroductionsPageProps) {
  const { locale } = shell
  const { introductions: say, fit } = messages[locale]
  const { slug, content } = organisation
  const at = { locale, organisation: slug }
  return (
    <Layout shell={shell} title={say.title(content.name)} robots="noindex" styles="directory/edit">
      <div class="stack stack--wide">
        <OwnerTrail
          locale={locale}
          steps={[{ href: directoryUrls.edit.href(at), text: content.name }, { text: fit.introductions }]}
        />
        <h1>{say.title(content.name)}</h1>
        <p class="lead">{say.lead}</p>
        {introductions.length ? (
          <ol class="edit__parts">
            {introductions.map((introduction) => (
              <Line shell={shell} introduction={introduction} zone={zone} />
            ))}
          </ol>
        ) : (
          <Empty title={say.none}>
            <p>
              <a href={directoryUrls.fit.href(at)}>{say.noneWhat}</a>
            </p>
          </Empty>
        )}
      </div>
    </Layout>
  )
}

interface LineProps {
  shell: Shell
  introduction: Introduction
  zone: string
}

function Line({ shell: { locale }, introduction, zone }: LineProps) {
  const say = messages[locale].introductions
  const { slug, name, message, at, state, isOurs } = introduction
  const day = formatDay(at, locale, zone)
  return (
    <li class="edit__part stack">
      <h2>
        <a href={directoryUrls.organisation.href({ locale, organisation: slug })}>{name}</a>
      </h2>
      <p>
        <Tag kind={state === 'accepted' ? 'done' : state === 'waiting' ? 'waiting' : 'plain'}>{say.states[state]}</Tag>
      </p>
      <p>{isOurs ? say.asked(name, day) : say.wasAsked(name, day)}</p>
      <blockquote class="edit__quote">{message}</blockquote>
      {state === 'accepted' ? <Reach locale={locale} introduction={introduction} /> : null}
      {state === 'waiting' ? <Answers locale={locale} introduction={introduction} /> : null}
      {isOurs ? null : (
        <p class="small">
          <a href={directoryUrls.errorReport.href({ locale, organisation: slug })}>{say.abuse}</a>
        </p>
      )}
    </li>
  )
}

interface PartProps {
  locale: Shell['locale']
  introduction: Introduction
}

function Reach({ locale, introduction: { contact } }: PartProps) {
  const say = messages[locale].introductions
  const ways = [contact?.whatsapp, contact?.phone, contact?.email].filter(Boolean).join(' · ')
  return <p>{ways ? `${say.contact}: ${ways}` : say.noContact}</p>
}

function Answers({ locale, introduction: { id, isOurs } }: PartProps) {
  const say = messages[locale].introductions
  return (
    <Form action={directoryUrls.introductionAnswer.href({ locale, introduction: id })}>
      <FormActions>
        {isOurs ? (
          <Button kind="quiet" name="answer" value="withdrawn">
            {say.withdraw}
          </Button>
        ) : (
          <>
            <Button name="answer" value="accepted">
              {say.accept}
            </Button>
            <Button kind="quiet" name="answer" value="declined">
              {say.decline}
            </Button>
          </>
        )}
      </FormActions>
    </Form>
  )
}
