import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  navigation: 'Buscar',
  title: 'Buscar',
  titleOf: (typed) => `Buscar: ${typed}`,
  description: 'Uma só busca para tudo o que há aqui: cursos, organizações, ofícios e lugares.',
  lead: 'Cursos, organizações, ofícios e lugares, em qualquer dos três idiomas em que você escreva.',
  label: 'O que você procura?',
  button: 'Buscar',
  group: (title, count) => `${title} (${count > 1000 ? 'mais de 1.000' : count})`,
  all: (title) => `Ver tudo: ${title}`,
  none: (typed) => `Nada tem “${typed}”`,
  noneWhat:
    'Tente com menos palavras ou com outra que signifique o mesmo. Você também pode pedir ajuda, e alguém responde.',
  late: 'Uma parte do site não respondeu a tempo. Busque de novo daqui a pouco para vê-la também.',
}
