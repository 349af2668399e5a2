import type { Locale } from '#kernel/i18n/locales.ts'

/** Words of this module's rows in the audit log. */
export const audited: Record<string, Record<Locale, string>> = {
  guidance: { es: 'ayuda', en: 'help', pt: 'ajuda' },
  helpRequestAnswered: {
    es: 'solicitud de ayuda respondida',
    en: 'help request answered',
    pt: 'pedido de ajuda respondido',
  },
  'help request': { es: 'solicitud de ayuda', en: 'help request', pt: 'pedido de ajuda' },
  outcome: { es: 'resultado', en: 'outcome', pt: 'resultado' },
  answered: { es: 'respondida', en: 'answered', pt: 'respondido' },
  referred: { es: 'derivada', en: 'referred', pt: 'encaminhado' },
  'not-possible': { es: 'no fue posible', en: 'not possible', pt: 'não foi possível' },
  'not-a-request': { es: 'no era una solicitud', en: 'not a request', pt: 'não era um pedido' },
}
