import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  why: {
    name: () => 'Su nombre tiene tus palabras.',
    trade: (trades) => `Su oficio es ${trades}.`,
    offer: (what) => `Ofrece ${what}.`,
    place: (place) => `Está en ${place}.`,
    sector: (sector) => `Es de ${sector}.`,
    text: () => 'Lo dice su texto.',
    work: () => 'Así se describe una de sus obras.',
  },
  sort: '¿En qué orden?',
  sorts: {
    standing: 'Primero las verificadas y completas',
    fresh: 'Primero las confirmadas hace poco',
    newest: 'Primero las últimas que llegaron',
    near: 'Primero las más cercanas a una región',
    fit: 'Primero las que corresponden con la mía',
  },
  near: '¿Cerca de qué región?',
  forWhom: '¿Para cuál de las mías?',
  fitWhat: 'De las 250 que van primero, las que corresponden según la regla publicada.',
  views: { cards: 'Ver como tarjetas', table: 'Ver como tabla', map: 'Ver en el mapa' },
  save: {
    title: 'Guarda esta búsqueda',
    what: 'Te escribimos un correo cuando algo nuevo corresponda, a lo más una vez al día.',
    button: 'Guardarla',
    signIn: 'Para guardarla, entra a tu cuenta.',
    mine: 'Mis búsquedas guardadas',
    lead: 'Te escribimos cuando algo nuevo corresponde con alguna, a lo más una vez al día por todas.',
    none: 'Todavía no guardas ninguna búsqueda',
    noneWhat: 'Busca en el directorio y guarda aquello de lo que quieras volver a saber.',
    remove: 'No escribir más',
    full: 'Ya guardaste 20 búsquedas. Quita una para guardar otra.',
    all: 'Todo el directorio',
    since: (day) => `Guardada el ${day}`,
    open: 'Abrirla',
  },
  search: {
    group: 'Directorio',
  },
  letter: {
    subject: (count) =>
      plural(count, {
        one: '1 organización nueva corresponde con tus búsquedas',
        other: `${count} organizaciones nuevas corresponden con tus búsquedas`,
      }),
    line: (search, names) => `«${search}»: ${names}.`,
    end: 'Tú pediste este aviso. Para no recibirlo más, abre tus búsquedas guardadas y quita las que ya no quieras.',
    button: 'Ver mis búsquedas guardadas',
    greeting: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
    closing: 'CONECTA Pacífico',
  },
  said: {
    'search-saved': 'Está guardada: te escribiremos cuando algo nuevo corresponda.',
    'search-removed': 'No te escribiremos más sobre ella.',
  },
  kept: {
    what: 'Las búsquedas del directorio que guardas.',
    why: 'Para escribirte cuando algo nuevo corresponde.',
    until: 'Hasta que las quites o cierres tu cuenta.',
  },
}
