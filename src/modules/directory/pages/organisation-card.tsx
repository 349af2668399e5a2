import type { Locale } from '#kernel/i18n/locales.ts'
import { Card } from '#ui/card/card.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { vocabulary } from '../messages/vocabulary/vocabulary.ts'
import type { Face } from '../rules/face.ts'
import { shownText } from '../rules/shown-text.ts'
import { directoryUrls } from '../urls.ts'

interface OrganisationCardProps {
  locale: Locale
  face: Face
  /** As `placeName` writes it. */
  place: string
  heading?: 2 | 3 | undefined
  /** Why it is shown here, as a sentence. */
  why?: string | undefined
}

export function OrganisationCard({ locale, face, place, heading, why }: OrganisationCardProps) {
  const say = vocabulary[locale]
  const text = shownText(face.texts, locale)
  return (
    <Card
      href={directoryUrls.organisation.href({ locale, organisation: face.slug })}
      title={face.name}
      heading={heading}
      band={face.slug}
      summary={text?.summary}
      lang={text && text.language !== locale ? text.language : undefined}
    >
      <p class="muted small">{`${say.kinds[face.kind]} · ${place}`}</p>
      <p>
        <StateTag locale={locale} face={face} />
      </p>
      {why ? <p class="small">{why}</p> : null}
    </Card>
  )
}

export function StateTag({ locale, face: { state, origin } }: Pick<OrganisationCardProps, 'locale' | 'face'>) {
  const say = vocabulary[locale]
  if (origin === 'demo') return <Tag kind="urgent">{say.origins.demo}</Tag>
  // Nobody has said it of itself.
  if (origin === 'facts') return <Tag>{say.origins.facts}</Tag>
  return <Tag kind={state === 'verified' ? 'done' : state === 'stale' ? 'waiting' : 'plain'}>{say.states[state]}</Tag>
}
