import { plural } from '#kernel/i18n/plural.ts'
import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { waitingWork as source } from './waiting-work.en.ts'

export const waitingWork: TranslationOf<typeof source> = {
  title: 'Entregar trabajo en espera',
  description: 'Entrega el archivo con el trabajo que tu teléfono no pudo enviar.',
  lead: 'Si tu teléfono no logra enviar lo que hiciste, guarda ahí un archivo con ese trabajo y entrégalo aquí, desde cualquier teléfono o computadora. No hace falta que entres: cada respuesta va firmada y llega a quien la dio.',
  problem: 'No pudimos recibir el archivo',
  file: 'Archivo de trabajo en espera',
  hint: 'El que guardaste en el teléfono, de 5 MB como máximo. Puedes entregarlo más de una vez: nada se cuenta dos veces.',
  button: 'Entregar',
  missing: 'Elige el archivo que guardaste en el teléfono.',
  malformed:
    'Este no es un archivo de trabajo en espera, o llegó solo una parte. Guárdalo otra vez en el teléfono y elige ese.',
  tooMany:
    'Desde esta red se entregaron muchos archivos. Espera una hora y prueba otra vez; guarda el archivo mientras tanto.',
  kept: (kept, all) => `El servidor guardó ${kept} de ${all}`,
  receipt: (name) => `El recibo es ${name}.`,
  allKept: 'Todo lo del archivo está aquí. Ya puedes borrarlo.',
  empty: 'En este archivo no hay ningún trabajo.',
  someRefused: 'Conserva el archivo hasta que todo esté aquí.',
  signInFirst: (count) =>
    plural(count, {
      one: '1 respuesta es de una cuenta que no está abierta aquí. Entra con esa cuenta y entrega el mismo archivo otra vez: nada se perdió.',
      other: `${count} respuestas son de una cuenta que no está abierta aquí. Entra con esa cuenta y entrega el mismo archivo otra vez: nada se perdió.`,
    }),
  signIn: 'Entrar para entregarlo',
  refusedTitle: 'Qué no se guardó y por qué',
  count: (count) => plural(count, { one: '1 respuesta', other: `${count} respuestas` }),
  unreadable: 'No se puede leer: esa parte del archivo está dañada. Guarda el archivo otra vez en el teléfono.',
  refusals: {
    'no-such-course': 'Este sitio no tiene ese curso, o no tiene esa versión.',
    'no-such-lesson': 'El curso no tiene esa lección.',
    'no-such-activity': 'La lección no tiene esa actividad.',
    'unreadable-answer': 'La respuesta no corresponde a su actividad.',
    'unreadable-event': 'No se entiende. Quizá la página del teléfono es muy antigua: ábrela ahí una vez con señal.',
    'taken-id': 'Su número ya es de otra persona. Responde otra vez esa actividad.',
    'too-many-events': 'En ese curso ya hay más respuestas de las que una persona necesita.',
    'wrong-signature': 'No la firmó el teléfono que dice: alguien la cambió en el camino, o es de otra persona.',
    'unknown-device':
      'Este sitio no conoce el teléfono que la firmó. Abre el sitio una vez en ese teléfono, con señal.',
    'device-revoked': 'Ese teléfono se quitó de la cuenta. Ya no recibimos lo que firma.',
  },
}
