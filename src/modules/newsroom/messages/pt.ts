import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  home: {
    title: 'Venda seu trabalho pelo que ele vale',
    lead: 'O CONECTA Pacífico é o lugar onde quem tece, imprime, toca, filma e atua no Chile, na Colômbia, no México e no Peru aprende a vender e é encontrado.',
  },
}
