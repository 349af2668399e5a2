import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/officer/messages.ts'
import type { Face } from '../../rules/face.ts'
import { directoryUrls } from '../../urls.ts'

/** What a declared organisation lacks to be verified, for everyone to read. */
export function Lacks({ locale, face }: { locale: Locale; face: Face }) {
  const { lacks: say, criteria } = messages[locale]
  if (face.state === 'verified' || face.origin === 'facts' || face.origin === 'demo') return null
  // Faces of before say nothing of it.
  const lacks = face.lacks ?? []
  return (
    <section class="stack" aria-labelledby="lacks">
      <h2 id="lacks">{say.title}</h2>
      {lacks.length ? (
        <ul class="organisation__list">
          {lacks.map((criterion) => (
            <li>{criteria[criterion]}</li>
          ))}
        </ul>
      ) : (
        <p>{say.nothing}</p>
      )}
      <p>
        <a href={directoryUrls.verification.href({ locale })}>{say.how}</a>
      </p>
    </section>
  )
}
