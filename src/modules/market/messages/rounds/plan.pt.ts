import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { plan as en } from './plan.en.ts'

const breaks = (count: number) => plural(count, { one: '1 espera', other: `${count} esperas` })

export const plan: TranslationOf<typeof en> = {
  title: (round) => `Plano de ${round}`,
  start: 'Fazer um plano',
  startWhat:
    'Tem uma agenda na hora e a melhora enquanto houver tempo. Você pode parar quando quiser e ficar com a melhor.',
  seconds: 'Segundos, no máximo',
  tablesHint: 'Se forem menos que antes, só mudam as reuniões que ficam sem mesa.',
  seed: 'Semente',
  seedHint: 'O mesmo número dá a mesma agenda, nos mesmos passos.',
  stop: 'Parar e ficar com a melhor',
  waiting: 'Começa em um momento. Esta página olha de novo sozinha.',
  running: (found, bound, steps) =>
    found === null
      ? `Ainda não há agenda. Passos: ${steps}. Esta página olha de novo sozinha.`
      : `A melhor agenda até agora tem ${breaks(found)}; nenhuma tem menos de ${bound}. Passos: ${steps}. Esta página olha de novo sozinha.`,
  failed:
    'O plano não pôde ser feito, ou alguém mudou a rodada enquanto isso. A agenda está como estava: planeje de novo.',
  found: 'O que foi encontrado',
  verdicts: {
    optimal: (count) => `${breaks(count)}: o mínimo, provado.`,
    bounded: (count, bound) => `${breaks(count)}: no máximo a ${count - bound} do mínimo.`,
    unproved: (count) => `${breaks(count)}: sem prova.`,
    infeasible: () => 'Não existe uma agenda para estas reuniões.',
    unknown: () => 'O tempo acabou antes de encontrar uma agenda. Dê mais.',
  },
  speaks: (fairness) =>
    `Uma espera é uma série de horários em que alguém aguarda entre duas reuniões. A prova fala de esperas, quando as de duas pessoas diferem em no máximo ${fairness}.`,
  since: (at) =>
    `Fala do plano de ${at}: o que já estava publicado ficou onde estava, e o que se mudou ou cancelou depois não está nele.`,
  wait: (slots, idle) => `Horários da espera mais longa: ${slots}; de todas juntas: ${idle}.`,
  hard: (all, most) =>
    `Reuniões antes das 8 ou depois das 20 do relógio de alguém: ${all}; ninguém tem mais de ${most}.`,
  made: (steps, seed) => `Passos: ${steps}. Semente: ${seed}.`,
  digest: 'Impressão digital do que foi planejado',
  short: 'Mínimos prometidos que não são alcançados',
  shortOf: (who, got, least) => `${who}: ${got} de ${least}.`,
  obstacles: 'O que nenhum plano consegue cumprir assim como está',
  obstacleWords: {
    'least-over-slots': (who, least, open) =>
      `A ${who} foram prometidas mais reuniões (${least}) que horários em que pode (${open}). Prometa menos ou amplie suas horas.`,
    'agreed-over-slots': (who, agreed, open) =>
      `${who} combinou mais reuniões (${agreed}) que horários em que pode (${open}). Retire algumas ou amplie suas horas.`,
    'no-common-slot': (one, other) =>
      `${one} e ${other} combinaram de se reunir e não têm um horário em comum. Amplie as horas de um dos lados.`,
    'agreed-over-tables': (agreed, seats) =>
      `Há mais reuniões combinadas (${agreed}) que mesas para elas (${seats}). Acrescente mesas ou horários.`,
    'least-over-tables': (least, seats) =>
      `Os mínimos somam ${least} reuniões de uma pessoa, e há mesas para ${seats} reuniões de duas. Prometa menos ou acrescente mesas.`,
  },
  unmet: (count) => plural(count, { one: '1 pedido não é atendido', other: `${count} pedidos não são atendidos` }),
  unmetHead: { who: 'Quem', why: 'Por quê', change: 'O que permitiria' },
  pair: (seller, buyer) => `${seller} e ${buyer}`,
  reasons: {
    most: (who) => `${who} tem tantas reuniões quanto pode, de mais valor.`,
    'no-common-slot': () => 'Não há um horário em que os dois lados possam.',
    'no-table': () => 'Quando os dois lados estão livres, todas as mesas estão ocupadas.',
    'no-interpreter': () => 'Quando os dois lados estão livres, todos os intérpretes estão ocupados.',
    'no-slot': () => 'Quando os dois lados podem, um se reúne com outra pessoa.',
  },
  changes: {
    most: (who) => `Uma reunião a mais para ${who}.`,
    'no-common-slot': () => 'Uma hora em comum.',
    'no-table': () => 'Uma mesa a mais.',
    'no-interpreter': () => 'Um intérprete a mais.',
    'no-slot': () => 'Um horário a mais.',
  },
  unmetMost: 'Os primeiros cinquenta, os de mais valor antes.',
  faults: {
    tables: 'Escreva um número inteiro a partir de 1.',
    nobody: 'Ainda não há pedidos, então não há o que planejar.',
    running: 'Um plano já está sendo feito.',
    seconds: 'Escreva de 1 a 300 segundos.',
    seed: 'Escreva um número inteiro de até nove dígitos.',
    tooOften: 'Você fez muito em pouco tempo. Espere dez minutos e faça de novo.',
  },
}
