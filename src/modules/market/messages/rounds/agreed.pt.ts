import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { agreed as en } from './agreed.en.ts'

export const agreed: TranslationOf<typeof en> = {
  title: 'Reuniões combinadas',
  lead: 'As suas e as que os dois lados já combinaram. Vêm antes de todos os pedidos; um “não, obrigado” de qualquer lado as descarta do mesmo jeito.',
  seller: 'Quem vende',
  buyer: 'Quem compra',
  one: 'Um lado',
  other: 'O outro',
  nameHint: 'O nome como está entre os participantes.',
  anyTime: 'A qualquer hora',
  button: 'Anotar',
  caption: 'O combinado',
  end: 'Retirar',
  endWhich: (one, other) => `Retirar a de ${one} e ${other}`,
  empty: 'Ainda não há nada combinado',
  emptyWhat: 'O que você anotar aparece aqui.',
  pages: 'Páginas de reuniões combinadas',
  faults: {
    unknown: 'Ninguém nesta rodada tem esse nome. Escreva como está entre os participantes.',
    'too-often': 'Você fez muito em pouco tempo. Espere dez minutos e faça de novo.',
    itself: 'Ninguém se reúne consigo: escreva dois nomes.',
    twice: 'Esses dois já combinaram.',
    'same-side': 'Estão do mesmo lado. Aqui quem vende se reúne com quem compra.',
    'no-such-slot': 'Escolha uma hora da rodada.',
    cannot: (who) => `${who} não pode nessa hora. Escolha outra ou mude as horas.`,
    meets: (who) => `${who} combinou de se reunir com outra pessoa nessa hora.`,
    'no-table': 'Nessa hora todas as mesas estão ocupadas pelo combinado.',
  },
}
