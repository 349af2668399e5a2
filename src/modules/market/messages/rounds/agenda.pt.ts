import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { agenda as en } from './agenda.en.ts'

const meetings = (count: number) => plural(count, { one: '1 reunião', other: `${count} reuniões` })

export const agenda: TranslationOf<typeof en> = {
  title: (round) => `Agenda de ${round}`,
  count: meetings,
  empty: 'Ainda não há agenda',
  emptyWhat: 'Primeiro faça um plano.',
  head: { time: 'Hora', table: 'Mesa', seller: 'Vende', buyer: 'Compra', move: 'Mudar' },
  move: 'Mudar',
  moveWhich: (seller, buyer) => `Mudar ${seller} e ${buyer}`,
  undo: 'Desfazer a última mudança',
  notUndone: 'A última mudança fica: não pode ser desfeita. Agora você pode desfazer a anterior, se houver.',
  xlsx: (size) => `Como planilha do Excel, ${size}`,
  pdf: (size) => `A agenda de cada pessoa em papel, uma página por participante, com o plano de mesas (PDF, ${size})`,
  wishes: (size) => `Todos os pedidos em CSV, ${size}`,
  wishesXlsx: (size) => `Todos os pedidos como pasta do Excel, ${size}`,
  outcomes: (size) => `O que se disse das reuniões em CSV, ${size}`,
  tables: 'Plano de mesas',
  whom: 'Com',
  virtual: 'Virtual',
  columns: {
    meeting: 'Reunião',
    who: 'Quem',
    whom: 'Sobre',
    wish: 'Pedido',
    hasMet: 'Reuniram-se',
    isUseful: 'Útil',
    result: 'Terminou em',
    amount: 'Valor',
    currency: 'Moeda',
  },
  csv: (size) => `Toda a agenda em CSV, ${size}`,
  slot: 'Para que hora?',
  moveTitle: (seller, buyer) => `Mude a reunião de ${seller} e ${buyer}`,
  button: 'Mudar',
  touches: 'Só afeta estes dois lados. Depois fica ali quando a rodada é planejada de novo.',
  faults: {
    'no-such-slot': () => 'Escolha uma hora.',
    cannot: (who) => `${who} não pode a essa hora.`,
    meets: (who, whom) => `${who} se reúne com ${whom} a essa hora.`,
    'no-table': () => 'A essa hora todas as mesas estão ocupadas.',
    past: () => 'Essa hora já passou. Escolha uma que ainda esteja por vir.',
    begun: () => 'Esta reunião já começou: fica onde está.',
    'no-interpreter': () => 'A essa hora não há intérprete livre.',
  },
  later: 'Seguinte',
  first: 'Desde o começo',
  pages: 'Páginas da agenda',
}
