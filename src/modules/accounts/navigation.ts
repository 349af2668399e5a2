import type { NavigationEntry } from '#kernel/sockets/module.ts'
import { inEachLanguage } from './in-each-language.ts'
import { may } from './rules/permissions.ts'
import { accountsUrls as at } from './urls.ts'

type Sight = NonNullable<NavigationEntry['visibleTo']>

const visitors: Sight = (person) => !person
const people: Sight = (person) => person !== null

export const navigation: NavigationEntry[] = [
  entry(
    10,
    at.signIn,
    inEachLanguage((say) => say.signIn.title),
    visitors,
  ),
  entry(
    20,
    at.signUp,
    inEachLanguage((say) => say.signUp.title),
    visitors,
  ),
  entry(
    10,
    at.account,
    inEachLanguage((say) => say.account.title),
    people,
  ),
  entry(
    60,
    at.people,
    inEachLanguage((say) => say.people.title),
    (person) => may(person, 'people.read'),
  ),
  entry(
    70,
    at.audit,
    inEachLanguage((say) => say.audit.title),
    (person) => may(person, 'audit.read'),
  ),
  entry(
    80,
    at.mail,
    inEachLanguage((say) => say.mail.title),
    (person) => may(person, 'mail.read'),
  ),
  entry(
    90,
    at.signOut,
    inEachLanguage((say) => say.signOut.title),
    people,
  ),
]

// oxlint-disable-next-line max-params -- the columns of the table above
function entry(
  order: number,
  page: { href(at: { locale: string }): string },
  text: NavigationEntry['text'],
  visibleTo: Sight,
): NavigationEntry {
  return { place: 'account', order, href: (locale) => page.href({ locale }), text, visibleTo }
}
