import type { Locale } from '#kernel/i18n/locales.ts'
import { inEachLanguage } from '../in-each-language.ts'
import { roles } from '../rules/permissions.ts'

/** Words of this module's rows in the audit log: events, what they were done to, what is noted of them, and the roles. */
export const audited: Record<string, Record<Locale, string>> = {
  accounts: { es: 'cuentas', en: 'accounts', pt: 'contas' },
  roleGranted: inEachLanguage((say) => say.audited.roleGranted),
  roleRevoked: inEachLanguage((say) => say.audited.roleRevoked),
  accountDeleted: inEachLanguage((say) => say.audited.accountDeleted),
  cardsMade: inEachLanguage((say) => say.audited.cardsMade),
  cardsRenewed: inEachLanguage((say) => say.audited.cardsRenewed),
  cardRemoved: inEachLanguage((say) => say.audited.cardRemoved),
  'card-group': { es: 'grupo de tarjetas', en: 'group of cards', pt: 'grupo de cartões' },
  card: { es: 'tarjeta', en: 'card', pt: 'cartão' },
  count: { es: 'cuántas', en: 'how many', pt: 'quantos' },
  person: { es: 'persona', en: 'person', pt: 'pessoa' },
  account: { es: 'cuenta', en: 'account', pt: 'conta' },
  'first administrator': { es: 'primera administración', en: 'first administrator', pt: 'primeira administração' },
  role: { es: 'papel', en: 'role', pt: 'papel' },
  reason: { es: 'motivo', en: 'reason', pt: 'motivo' },
  ...Object.fromEntries(roles.map((role) => [role, inEachLanguage((say) => say.roles[role])])),
}
