import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../messages/messages.ts'
import { isCountry } from '../rules/places.ts'
import { type Role, roles } from '../rules/permissions.ts'

/** A role in words, with the officer's country: 'officer of one country (Peru)'. */
export function roleWord({ role, country }: { role: string; country: string | null }, locale: Locale): string {
  const say = messages[locale]
  const word = isRole(role) ? say.roles[role] : role
  return country && isCountry(country) ? `${word} (${say.account.countries[country]})` : word
}

function isRole(text: string): text is Role {
  return roles.some((role) => role === text)
}
