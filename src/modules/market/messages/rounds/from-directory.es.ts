import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { fromDirectory as en } from './from-directory.en.ts'

export const fromDirectory: TranslationOf<typeof en> = {
  title: 'Desde el directorio',
  lead: 'A quien lleva la organización le llega una invitación por correo; tú no ves su dirección.',
  label: 'Nombre, oficio o lugar',
  search: 'Buscar',
  found: '¿Quién participa?',
  side: '¿De qué lado?',
  button: 'Agregar',
  there: (count) =>
    plural(count, {
      one: '1 de las que se encontraron ya participa.',
      other: `${count} de las que se encontraron ya participan.`,
    }),
  empty: 'No se encontró a nadie más',
  emptyWhat: 'Prueba con otras palabras o trae una tabla.',
  faults: {
    nobody: 'Elige al menos una organización.',
    side: 'Di si venden o compran.',
    'too-often': 'Has hecho mucho en poco tiempo. Espera diez minutos y hazlo otra vez.',
    'too-many': 'Una rueda admite hasta 3000 participantes.',
  },
}
