import type { Child } from 'hono/jsx'
import type { Settings } from '#kernel/settings/settings.ts'
import { Facts } from '#ui/facts/facts.tsx'
import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../messages/messages.ts'
import type { Section } from '../messages/section.ts'

/** Day of the last change of the notices' words. */
export const wordsOf = new Date('2026-11-27')

interface PartProps {
  of: Section
  children?: Child
}

/** A section of a notice. */
export function Part({ of: { title, paragraphs, points = [] }, children }: PartProps) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {points.length ? (
        <ul>
          {points.map((point) => (
            <li>{point}</li>
          ))}
        </ul>
      ) : null}
      {children}
    </section>
  )
}

export type OperatorSettings = Pick<
  Settings,
  'OPERATOR_NAME' | 'OPERATOR_ADDRESS' | 'OPERATOR_MAIL' | 'OPERATOR_COUNTRY'
>

/** Who runs this installation, as far as they have said. */
export function Operator({ locale, operator }: { locale: Locale; operator: OperatorSettings }) {
  const { operator: say, home } = messages[locale]
  const { OPERATOR_NAME: name, OPERATOR_ADDRESS: address, OPERATOR_MAIL: mail, OPERATOR_COUNTRY: country } = operator
  return (
    <Facts
      facts={[
        { term: say.name, detail: name ?? say.notStated },
        { term: say.address, detail: address ?? say.notStated },
        { term: say.mail, detail: mail ? <a href={`mailto:${mail}`}>{mail}</a> : say.notStated },
        { term: say.country, detail: country ? home.countries.each[country].name : say.notStated },
      ]}
    />
  )
}
