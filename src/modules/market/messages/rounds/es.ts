import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { en } from './en.ts'
import { agreed } from './agreed.es.ts'
import { agenda } from './agenda.es.ts'
import { fromDirectory } from './from-directory.es.ts'
import { invited } from './invited.es.ts'
import { letters } from './letters.es.ts'
import { participants } from './participants.es.ts'
import { plan } from './plan.es.ts'
import { setUp } from './set-up.es.ts'
import { said } from './said.es.ts'

export const es: TranslationOf<typeof en> = {
  navigation: 'Ruedas',
  where: 'Dónde estás',
  problem: 'Hay algo que corregir',
  rounds: {
    title: 'Ruedas de negocios',
    lead: 'Reuniones cortas entre quienes venden y quienes compran, planeadas antes para que todos esperen lo menos posible.',
    enter: 'Abre una rueda',
    empty: 'Todavía no hay ninguna rueda',
    emptyWhat: 'Cuando se publique una, estará aquí.',
    pages: 'Páginas de la lista de ruedas',
    newest: 'Las más nuevas',
    earlier: 'Las anteriores',
    states: { preparing: 'En preparación', wishing: 'Recibe deseos', published: 'Publicada' },
    typeCode: '¿Tienes un código en papel?',
    code: 'Tu código',
    codeHint: 'Cuatro grupos de cuatro letras y números.',
    codeButton: 'Abrir mi página',
    codeFaults: {
      unknown:
        'Este código no abre ninguna página. Revísalo letra por letra o pide uno nuevo a quien organiza la rueda.',
      tooOften: 'Se probaron muchos códigos desde esta conexión. Espera diez minutos y revisa el tuyo letra por letra.',
    },
  },
  setUp,
  desk: {
    toDo: 'Lo que puedes hacer',
    days: (from, to) => (from === to ? from : `${from} al ${to}`),
    people: (sellers, buyers) => `Venden: ${sellers}. Compran: ${buyers}.`,
    everyone: (count) => plural(count, { one: 'Participa 1.', other: `Participan ${count}.` }),
    slots: (slots, tables) => `Turnos: ${slots}. Mesas: ${tables}.`,
    wishes: (count, people) => `Deseos dichos: ${count}. Personas que dijeron alguno: ${people}.`,
    participants: 'Participantes',
    invite: 'Invitar a quienes aún no están invitados',
    inviteWhat:
      'Cada quien recibe un enlace personal que no necesita cuenta. Quien no tiene correo está en la lista de llamadas, con un código.',
    invited: (count) => plural(count, { one: '1 tiene invitación', other: `${count} tienen invitación` }),
    plan: 'Planea la agenda',
    agenda: 'Mira la agenda',
    publish: 'Publicar la agenda',
    publishWhat: 'Desde entonces cada quien ve la suya, y de cada cambio se le avisa una vez.',
    tell: 'Avisar a quienes les cambió la agenda',
    rule: 'Cómo los deseos se vuelven reuniones',
    ruleText:
      'Las reuniones acordadas van primero. «Tengo que reunirme» vale 5, «me gustaría» vale 2, y 4 más cuando ambas partes dijeron alguno. Se eligen las reuniones que juntas valen más, dentro de las que cada quien puede tener; antes, cada quien recibe el mínimo que la organización le prometió. Un «no, gracias» de cualquiera de las partes la descarta. Nadie puede pagar por una reunión.',
    firstTimeLeast: (least) => `Quien exporta por primera vez recibe al menos ${least}, si se puede.`,
    countryLeast: (least) =>
      `Quienes venden desde cada país del bloque reciben al menos ${least} en conjunto, si se puede.`,
    interpreters: (most) =>
      `Dos personas sin un idioma en común necesitan intérprete; a lo más ${most} de sus reuniones son a la vez.`,
    virtual: 'Pasar todo a virtual',
    virtualWhat: 'Cada reunión que falta tiene su propia sala, y a quienes están en una se les avisa una vez.',
    outcomes: 'Qué resultó',
    response: (said, sides) => `Han llegado ${said} de ${sides} respuestas.`,
    results: (deals, samples, followUps) =>
      `Se nombran: ${deals} con un trato, ${samples} con una muestra enviada, ${followUps} con algo por seguir.`,
  },
  participants,
  fromDirectory,
  agreed,
  plan,
  agenda,
  invited,
  letters,
  calendar: {
    meeting: (name) => `Reunión con ${name}`,
    table: (number, place) => `Mesa ${number}, ${place}`,
  },
  said,
  kept: {
    what: 'Las ruedas de negocios que organizas; de quienes participan: nombre, contacto, deseos, reuniones y qué resultó.',
    why: 'Para planear las reuniones y saber para qué sirvieron.',
    until:
      'El contacto y el enlace de quienes participan se borran doce meses después de la rueda. Las ruedas quedan con la institución que las hace; tu nombre como organización se va con tu cuenta.',
  },
}
