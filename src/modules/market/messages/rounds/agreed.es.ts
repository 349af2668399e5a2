import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { agreed as en } from './agreed.en.ts'

export const agreed: TranslationOf<typeof en> = {
  title: 'Reuniones acordadas',
  lead: 'Las tuyas y las que ambas partes ya acordaron. Van antes que todo lo que se desea; un «no, gracias» de cualquiera de las partes igual las descarta.',
  seller: 'Quién vende',
  buyer: 'Quién compra',
  one: 'Una parte',
  other: 'La otra',
  nameHint: 'El nombre tal como está entre quienes participan.',
  anyTime: 'A cualquier hora',
  button: 'Anotarla',
  caption: 'Lo acordado',
  end: 'Quitar',
  endWhich: (one, other) => `Quitar la de ${one} y ${other}`,
  empty: 'Todavía no hay nada acordado',
  emptyWhat: 'Lo que anotes aparece aquí.',
  pages: 'Páginas de reuniones acordadas',
  faults: {
    unknown: 'Nadie en esta rueda se llama así. Escribe el nombre tal como está entre quienes participan.',
    'too-often': 'Has hecho mucho en poco tiempo. Espera diez minutos y hazlo otra vez.',
    itself: 'Nadie se reúne consigo: escribe dos nombres.',
    twice: 'Estas dos partes ya lo acordaron.',
    'same-side': 'Están del mismo lado. Aquí quienes venden se reúnen con quienes compran.',
    'no-such-slot': 'Elige una hora de la rueda.',
    cannot: (who) => `${who} no puede a esa hora. Elige otra o cambia sus horas.`,
    meets: (who) => `${who} acordó reunirse con alguien más a esa hora.`,
    'no-table': 'A esa hora todas las mesas están ocupadas por lo acordado.',
  },
}
