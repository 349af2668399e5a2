import { locales } from '#kernel/i18n/locales.ts'
import { Disclosure } from '#ui/disclosure/disclosure.tsx'
import { messages } from '../../../messages/owner/messages.ts'
import { valueAt } from '../../../rules/given.ts'
import { languageName } from '../../../rules/names-of-codes.ts'
import { AreaPart, type Filling } from '../filling.tsx'
import { spokenLanguages } from '../../../rules/dealt-languages.ts'
import type { Section } from './section.ts'

/** In the reader's language, in the two others of the site, and in whatever tongue of the region she writes. */
export const texts: Section = {
  parts: ['texts'],
  asks: ['summary', 'about'],
  read: (form, content) => {
    const written = [...new Set([...Object.keys(content.texts), ...locales, ...spokenLanguages])]
    const given = written.map((language) => {
      const [summary, about] = [form.text(`texts.${language}.summary`), form.text(`texts.${language}.about`)]
      return [language, { summary, about }] as const
    })
    return { texts: Object.fromEntries(given.filter(([, { summary, about }]) => summary || about)) }
  },
  Fields: ({ of }) => {
    const { fields, hints, otherLanguages } = messages[of.locale]
    const [first, ...rest] = languagesOf(of)
    return (
      <>
        <AreaPart
          of={of}
          path={`texts.${first}.summary`}
          label={fields.summary}
          hint={hints.summary}
          rows={2}
          most={400}
        />
        <AreaPart of={of} path={`texts.${first}.about`} label={fields.about} hint={hints.about} rows={8} most={6000} />
        <p class="muted">{otherLanguages}</p>
        {rest.map((language) => (
          <InLanguage of={of} language={language} />
        ))}
      </>
    )
  },
}

function InLanguage({ of, language }: { of: Filling; language: string }) {
  const { inLanguage } = messages[of.locale]
  const name = languageName(language, of.locale)
  const isOpen = valueAt(of.given, `texts.${language}`) !== undefined
  return (
    <Disclosure summary={inLanguage.title(name)} open={isOpen}>
      <AreaPart
        of={of}
        path={`texts.${language}.summary`}
        label={inLanguage.summary(name)}
        rows={2}
        most={400}
        lang={language}
      />
      <AreaPart
        of={of}
        path={`texts.${language}.about`}
        label={inLanguage.about(name)}
        rows={6}
        most={6000}
        lang={language}
      />
    </Disclosure>
  )
}

function languagesOf({ locale, given }: Filling): string[] {
  const written = Object.keys((valueAt(given, 'texts') as object | undefined) ?? {})
  return [...new Set([locale, ...locales, ...written, ...spokenLanguages])]
}
