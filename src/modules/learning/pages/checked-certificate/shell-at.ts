import type { Shell } from '#kernel/i18n/shell.ts'
import { learningUrls } from '../../urls.ts'

/** The short address has no language in it: its page leads to the ones that have. */
export function shellAt(shell: Shell, code: string): Shell {
  const at = (locale: string) => learningUrls.checkedCertificate.href({ locale, code })
  return {
    ...shell,
    path: at(shell.locale).slice(`/${shell.locale}`.length),
    languages: shell.languages.map((language) => ({ ...language, href: at(language.locale) })),
  }
}
