import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { plan as en } from './plan.en.ts'

const breaks = (count: number) => plural(count, { one: '1 espera', other: `${count} esperas` })

export const plan: TranslationOf<typeof en> = {
  title: (round) => `Plan de ${round}`,
  start: 'Hacer un plan',
  startWhat:
    'Tiene una agenda de inmediato y la mejora mientras quede tiempo. Puedes detenerlo cuando quieras y quedarte con la mejor.',
  seconds: 'Segundos como máximo',
  tablesHint: 'Si son menos que antes, solo se mueven las reuniones que se quedan sin mesa.',
  seed: 'Semilla',
  seedHint: 'El mismo número da la misma agenda, en los mismos pasos.',
  stop: 'Detener y quedarme con la mejor',
  waiting: 'Comienza en un momento. Esta página vuelve a mirar sola.',
  running: (found, bound, steps) =>
    found === null
      ? `Todavía no hay agenda. Pasos: ${steps}. Esta página vuelve a mirar sola.`
      : `La mejor agenda hasta ahora tiene ${breaks(found)}; ninguna tiene menos de ${bound}. Pasos: ${steps}. Esta página vuelve a mirar sola.`,
  failed:
    'El plan no se pudo hacer, o alguien cambió la rueda mientras tanto. La agenda está como estaba: planea otra vez.',
  found: 'Qué se encontró',
  verdicts: {
    optimal: (count) => `${breaks(count)}: el mínimo, demostrado.`,
    bounded: (count, bound) => `${breaks(count)}: a lo más a ${count - bound} del mínimo.`,
    unproved: (count) => `${breaks(count)}: sin demostración.`,
    infeasible: () => 'No existe una agenda para estas reuniones.',
    unknown: () => 'El tiempo terminó antes de encontrar una agenda. Dale más.',
  },
  speaks: (fairness) =>
    `Una espera es una serie de turnos en que alguien aguarda entre dos reuniones. La demostración habla de esperas, cuando las de dos personas difieren a lo más en ${fairness}.`,
  since: (at) =>
    `Habla del plan del ${at}: lo que ya estaba publicado se quedó donde estaba, y lo que se movió o canceló después no está en él.`,
  wait: (slots, idle) => `Turnos de la espera más larga: ${slots}; de todas juntas: ${idle}.`,
  hard: (all, most) =>
    `Reuniones antes de las 8 o después de las 20 del reloj de alguien: ${all}; nadie tiene más de ${most}.`,
  made: (steps, seed) => `Pasos: ${steps}. Semilla: ${seed}.`,
  digest: 'Huella de lo que se planeó',
  short: 'Mínimos prometidos que no se alcanzan',
  shortOf: (who, got, least) => `${who}: ${got} de ${least}.`,
  obstacles: 'Lo que ningún plan puede cumplir así como está',
  obstacleWords: {
    'least-over-slots': (who, least, open) =>
      `A ${who} se le prometieron más reuniones (${least}) que turnos en los que puede (${open}). Promete menos o amplía sus horas.`,
    'agreed-over-slots': (who, agreed, open) =>
      `${who} acordó más reuniones (${agreed}) que turnos en los que puede (${open}). Quita algunas o amplía sus horas.`,
    'no-common-slot': (one, other) =>
      `${one} y ${other} acordaron reunirse y no tienen un turno en común. Amplía las horas de una de las partes.`,
    'agreed-over-tables': (agreed, seats) =>
      `Hay más reuniones acordadas (${agreed}) que mesas para ellas (${seats}). Agrega mesas o turnos.`,
    'least-over-tables': (least, seats) =>
      `Los mínimos suman ${least} reuniones de una persona, y hay mesas para ${seats} reuniones de dos. Promete menos o agrega mesas.`,
  },
  unmet: (count) => plural(count, { one: '1 deseo no se cumple', other: `${count} deseos no se cumplen` }),
  unmetHead: { who: 'Quiénes', why: 'Por qué', change: 'Qué lo permitiría' },
  pair: (seller, buyer) => `${seller} y ${buyer}`,
  reasons: {
    most: (who) => `${who} tiene tantas reuniones como puede, de más valor.`,
    'no-common-slot': () => 'No hay un turno en que puedan ambas partes.',
    'no-table': () => 'Cuando ambas partes están libres, todas las mesas están ocupadas.',
    'no-interpreter': () => 'Cuando ambas partes están libres, todos los intérpretes están ocupados.',
    'no-slot': () => 'Cuando ambas partes pueden, una se reúne con alguien más.',
  },
  changes: {
    most: (who) => `Una reunión más para ${who}.`,
    'no-common-slot': () => 'Una hora en común.',
    'no-table': () => 'Una mesa más.',
    'no-interpreter': () => 'Un intérprete más.',
    'no-slot': () => 'Un turno más.',
  },
  unmetMost: 'Los primeros cincuenta, los de más valor antes.',
  faults: {
    tables: 'Escribe un número entero desde 1.',
    nobody: 'Todavía no hay deseos, así que no hay qué planear.',
    running: 'Ya se está haciendo un plan.',
    seconds: 'Escribe de 1 a 300 segundos.',
    seed: 'Escribe un número entero de hasta nueve cifras.',
    tooOften: 'Has hecho mucho en poco tiempo. Espera diez minutos y hazlo otra vez.',
  },
}
