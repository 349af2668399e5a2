import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  navigation: 'Buscar',
  title: 'Buscar',
  titleOf: (typed) => `Buscar: ${typed}`,
  description: 'Una sola búsqueda para todo lo que hay aquí: cursos, organizaciones, oficios y lugares.',
  lead: 'Cursos, organizaciones, oficios y lugares, en cualquiera de los tres idiomas en que escribas.',
  label: '¿Qué buscas?',
  button: 'Buscar',
  group: (title, count) => `${title} (${count > 1000 ? 'más de 1000' : count})`,
  all: (title) => `Ver todo: ${title}`,
  none: (typed) => `Nada tiene «${typed}»`,
  noneWhat:
    'Prueba con menos palabras o con otra que signifique lo mismo. También puedes pedir ayuda, y alguien te responde.',
  late: 'Una parte del sitio no respondió a tiempo. Busca otra vez en un momento para verla también.',
}
