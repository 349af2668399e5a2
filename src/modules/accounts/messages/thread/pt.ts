import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  title: 'Meu fio',
  lead: 'O seu caminho aqui, da primeira pergunta ao negócio fechado. Ninguém mais vê.',
  empty: 'O seu fio começa com a primeira coisa que você fizer',
  emptyWhat: 'Uma lição, uma organização no diretório, uma reunião: cada coisa chega aqui sozinha.',
  pages: 'Páginas do meu fio',
  earlier: 'O que veio antes',
  newest: 'O mais novo',
}
