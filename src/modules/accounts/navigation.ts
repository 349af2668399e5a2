import type { NavigationEntry } from '#kernel/sockets/module.ts'
import { inEachLanguage } from './in-each-language.ts'
import { may } from './rules/permissions.ts'
import { accountsUrls as at } from './urls.ts'

export const navigation: NavigationEntry[] = [
  {
    place: 'account',
    order: 10,
    href: (locale) => at.signIn.href({ locale }),
    text: inEachLanguage((say) => say.signIn.title),
    visibleTo: (person) => !person,
  },
  {
    place: 'account',
    order: 20,
    href: (locale) => at.signUp.href({ locale }),
    text: inEachLanguage((say) => say.signUp.title),
    visibleTo: (person) => !person,
  },
  {
    place: 'account',
    order: 10,
    href: (locale) => at.account.href({ locale }),
    text: inEachLanguage((say) => say.account.title),
    visibleTo: (person) => person !== null,
  },
  {
    place: 'account',
    order: 55,
    href: (locale) => at.cardGroups.href({ locale }),
    text: inEachLanguage((say) => say.cards.groups.title),
    visibleTo: (person) => may(person, 'cards.make'),
  },
  {
    place: 'account',
    order: 60,
    href: (locale) => at.people.href({ locale }),
    text: inEachLanguage((say) => say.people.title),
    visibleTo: (person) => may(person, 'people.read'),
  },
  {
    place: 'account',
    order: 90,
    href: (locale) => at.signOut.href({ locale }),
    text: inEachLanguage((say) => say.signOut.title),
    visibleTo: (person) => person !== null,
  },
]
