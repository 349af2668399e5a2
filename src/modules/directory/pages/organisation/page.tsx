import type { Child } from 'hono/jsx'
import { formatDay } from '#kernel/dates.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/pages/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { Face } from '../../rules/face.ts'
import { languageName } from '../../rules/names-of-codes.ts'
import { shownText } from '../../rules/shown-text.ts'
import { directoryUrls } from '../../urls.ts'
import { StateTag } from '../organisation-card.tsx'
import { placeName } from '../place-name.ts'
import { Contact } from './contact.tsx'
import { factsOf } from './facts.ts'
import { Gallery } from './gallery.tsx'
import { InitiativePart } from './initiative.tsx'
import { Lacks } from './lacks.tsx'
import { Mentions } from './mentions.tsx'

interface OrganisationPageProps {
  shell: Shell
  face: Face
  /** Title of the page where it is not the name. */
  title?: string | undefined
  /** Said above everything. */
  above?: Child
  /** In the terms of schema.org. */
  schema?: object | undefined
  /** What other modules add. */
  parts?: readonly Child[]
  /** What the reader can do. */
  tasks?: Child
}

export function OrganisationPage({ shell, face, title, above, schema, parts, tasks }: OrganisationPageProps) {
  const { locale } = shell
  const say = messages[locale].organisation
  const place = placeName(face.place, locale)
  return (
    <Layout
      shell={shell}
      title={title ?? face.name}
      description={shownText(face.texts, locale)?.summary ?? `${vocabulary[locale].kinds[face.kind]} · ${place}`}
      band={face.slug}
      schema={schema}
      styles="directory/organisation"
    >
      <div class="stack stack--wide">
        {above}
        <Breadcrumb
          label={say.where}
          items={[
            { href: directoryUrls.directory.href({ locale }), text: messages[locale].directory.title },
            { text: face.name },
          ]}
        />
        <Head locale={locale} face={face} />
        <Facts facts={factsOf(locale, face, place)} />
        <About locale={locale} face={face} />
        <Gallery locale={locale} face={face} savesData={shell.dataSaver.on} />
        <InitiativePart locale={locale} face={face} />
        <Contact locale={locale} face={face} />
        {parts}
        <Lacks locale={locale} face={face} />
        <Mentions locale={locale} face={face} />
        {tasks}
      </div>
    </Layout>
  )
}

function About({ locale, face }: { locale: Locale; face: Face }) {
  const text = shownText(face.texts, locale)
  if (!text?.about) return null
  return (
    <section class="stack">
      <h2>{messages[locale].organisation.about}</h2>
      {text.about.split(/\n+/).map((paragraph) => (
        <p lang={text.language === locale ? undefined : text.language}>{paragraph}</p>
      ))}
    </section>
  )
}

function Head({ locale, face }: { locale: Locale; face: Face }) {
  const say = messages[locale].organisation
  const words = vocabulary[locale]
  const text = shownText(face.texts, locale)
  const lang = text && text.language !== locale ? text.language : undefined
  const day = (instant: string) => formatDay(new Date(instant), locale, 'America/Lima')
  return (
    <div class="stack">
      <h1>{face.name}</h1>
      <p>
        <StateTag locale={locale} face={face} />
      </p>
      {text ? (
        <p class="lead" lang={lang}>
          {text.summary}
        </p>
      ) : null}
      {lang ? <p class="muted small">{say.shownIn(languageName(lang, locale))}</p> : null}
      {face.origin === 'facts' ? null : (
        <p class="muted small">
          {`${say.stateSince(words.states[face.state], day(face.stateSince))} ${words.statesMean[face.state]} ${say.confirmed(day(face.confirmedAt))}.`}
        </p>
      )}
      {face.stateReason ? <p class="small">{face.stateReason}</p> : null}
    </div>
  )
}
