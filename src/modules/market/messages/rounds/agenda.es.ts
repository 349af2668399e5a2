import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { agenda as en } from './agenda.en.ts'

const meetings = (count: number) => plural(count, { one: '1 reunión', other: `${count} reuniones` })

export const agenda: TranslationOf<typeof en> = {
  title: (round) => `Agenda de ${round}`,
  count: meetings,
  empty: 'Todavía no hay agenda',
  emptyWhat: 'Primero haz un plan.',
  head: { time: 'Hora', table: 'Mesa', seller: 'Vende', buyer: 'Compra', move: 'Mover' },
  move: 'Mover',
  moveWhich: (seller, buyer) => `Mover ${seller} y ${buyer}`,
  undo: 'Deshacer el último cambio',
  notUndone: 'El último cambio se queda: no se puede deshacer. Ahora puedes deshacer el anterior, si lo hay.',
  xlsx: (size) => `Como libro de Excel, ${size}`,
  pdf: (size) => `La agenda de cada quien en papel, una página por participante, con el plano de mesas (PDF, ${size})`,
  wishes: (size) => `Todos los deseos en CSV, ${size}`,
  wishesXlsx: (size) => `Todos los deseos como libro de Excel, ${size}`,
  outcomes: (size) => `Lo que se dijo de las reuniones en CSV, ${size}`,
  tables: 'Plano de mesas',
  whom: 'Con',
  virtual: 'Virtual',
  columns: {
    meeting: 'Reunión',
    who: 'Quién',
    whom: 'Sobre',
    wish: 'Deseo',
    hasMet: 'Se reunieron',
    isUseful: 'Útil',
    result: 'Terminó en',
    amount: 'Monto',
    currency: 'Moneda',
  },
  csv: (size) => `Toda la agenda en CSV, ${size}`,
  slot: '¿A qué hora?',
  moveTitle: (seller, buyer) => `Mueve la reunión de ${seller} y ${buyer}`,
  button: 'Moverla',
  touches: 'Solo les toca a estas dos partes. Después se queda ahí cuando la rueda se planea otra vez.',
  faults: {
    'no-such-slot': () => 'Elige una hora.',
    cannot: (who) => `${who} no puede a esa hora.`,
    meets: (who, whom) => `${who} se reúne con ${whom} a esa hora.`,
    'no-table': () => 'A esa hora todas las mesas están ocupadas.',
    past: () => 'Esa hora ya pasó. Elige una que esté por venir.',
    begun: () => 'Esta reunión ya comenzó: se queda donde está.',
    'no-interpreter': () => 'A esa hora no hay intérprete libre.',
  },
  later: 'Siguiente',
  first: 'Desde el comienzo',
  pages: 'Páginas de la agenda',
}
