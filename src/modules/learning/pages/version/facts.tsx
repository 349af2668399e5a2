import { formatInstant } from '#kernel/dates.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/courses/messages.ts'
import { capitalised, formatList, languageName } from '../../rules/formats.ts'
import { sizeOf } from '../../rules/size.ts'
import { StateTag } from '../state-tag.tsx'
import type { WholeVersion } from './load.ts'

/** What became of a version, and what is in it. */
export function versionFacts(locale: Locale, { version, course, files }: WholeVersion, zone: string) {
  const say = messages[locale].editor.version
  const dated = (term: string, at: Date | null) => (at ? [{ term, detail: formatInstant(at, locale, zone) }] : [])
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const languages = course.languages.map((language) => {
    const { text = 0, figures = 0, audio = 0 } = course.weight[language] ?? {}
    return `${languageName(language, locale)} (${sizeOf(text + figures + audio, locale)})`
  })
  return [
    { term: say.state, detail: <StateTag locale={locale} state={version.state} /> },
    ...dated(say.imported, version.importedAt),
    ...dated(say.published, version.publishedAt),
    ...dated(say.withdrawn, version.withdrawnAt),
    ...(version.withdrawalReason ? [{ term: say.reason, detail: version.withdrawalReason }] : []),
    { term: say.package, detail: say.files(files.length, sizeOf(bytes, locale)) },
    { term: say.languages, detail: capitalised(formatList(languages, locale), locale) },
  ]
}
