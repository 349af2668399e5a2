import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  home: {
    title: 'Vende tu trabajo por lo que vale',
    lead: 'CONECTA Pacífico es el lugar donde quienes tejen, imprimen, tocan, filman y actúan en Chile, Colombia, México y Perú aprenden a vender y se dan a conocer.',
  },
}
