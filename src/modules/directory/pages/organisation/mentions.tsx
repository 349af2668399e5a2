import { formatDay } from '#kernel/dates.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/pages/messages.ts'
import type { Face } from '../../rules/face.ts'

/** The words of each document, its title and its day; role, words and title in the document's own language. */
export function Mentions({ locale, face }: { locale: Locale; face: Face }) {
  if (!face.mentions.length) return null
  return (
    <section class="stack">
      <h2>{messages[locale].organisation.said}</h2>
      {face.mentions.map(({ quote, document, date, language, role }) => (
        <figure class="stack">
          <blockquote lang={language}>
            <p>{quote}</p>
          </blockquote>
          <figcaption class="muted small">
            <span lang={language}>{role}</span>
            {' · '}
            <cite lang={language}>{document}</cite>
            {date ? ` · ${formatDay(new Date(`${date}T12:00:00Z`), locale, 'UTC')}` : null}
          </figcaption>
        </figure>
      ))}
    </section>
  )
}
