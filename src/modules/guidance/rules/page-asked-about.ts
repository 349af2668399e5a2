import { isIdentifier } from './identifier.ts'

const longest = 200
const language = /^(es|en|pt)$/
const plain = /^[a-z][a-z0-9-]*$/

/**
 * The page that somebody was on when she asked, or null when it is no page of ours. Cut before the first part that is neither
 * a word nor an identifier, since it may be a code or a link's secret.
 */
export function pageAskedAbout(path: string): string | null {
  const [before, locale = '', ...rest] = (path.split(/[?#]/)[0] ?? '').split('/')
  if (before !== '' || !language.test(locale)) return null
  const secret = rest.findIndex((part) => !plain.test(part) && !isIdentifier(part))
  const page = ['', locale, ...(secret < 0 ? rest : rest.slice(0, secret))].join('/')
  return page.length <= longest ? page : null
}
