import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  home: 'CONECTA Pacífico, inicio',
  skip: 'Ir al contenido',
  menu: 'Menú',
  mainNav: 'Menú principal',
  account: 'Tu cuenta',
  language: 'Idioma',
  help: 'Pide ayuda',
  helpPromise: (who, days) =>
    plural(days, {
      one: `${who} te responde en 1 día hábil.`,
      other: `${who} te responde en ${days} días hábiles.`,
    }),
  helpTeam: 'El equipo de esta plataforma',
  notices: 'Sobre esta plataforma',
  saveData: 'Ahorrar datos',
  dataSaverOn: 'Ahorro de datos: encendido',
  description:
    'Aprende a vender tu trabajo, consigue que se reconozca tu oficio y que te encuentren: la plataforma de quienes emprenden en cultura en Chile, Colombia, México y Perú.',
  licence: 'Cursos: CC BY-SA 4.0. Software: AGPL-3.0-or-later.',
  operator: (name) => `Este sitio está a cargo de ${name}.`,
  demo: 'Datos de demostración: las personas y los emprendimientos que ves aquí no son reales.',
  problems: {
    'not-found': {
      title: 'No encontramos esa página',
      what: 'Puede que la dirección tenga un error o que la página haya cambiado de lugar.',
      next: 'Ir al inicio',
    },
    forbidden: {
      title: 'No puedes abrir esta página',
      what: 'Tu cuenta no tiene el permiso que esta página necesita. Si crees que debería tenerlo, pide ayuda.',
      next: 'Ir al inicio',
    },
    'cross-site': {
      title: 'No pudimos recibir ese formulario',
      what: 'Llegó desde otro sitio o desde una página antigua. Abre de nuevo la página y envíalo otra vez.',
      next: 'Ir al inicio',
    },
    'too-large': {
      title: 'Lo que envías pesa demasiado',
      what: 'Envía un archivo más pequeño o divide lo que estás enviando.',
      next: 'Ir al inicio',
    },
    'too-many': {
      title: 'Demasiados intentos',
      what: 'Para proteger a todas las personas, hicimos una pausa. Intenta de nuevo más tarde.',
      next: 'Ir al inicio',
    },
    broken: {
      title: 'Algo falló de nuestro lado',
      what: 'No es culpa tuya, y lo que habías guardado sigue ahí. Intenta de nuevo en un momento.',
      next: 'Ir al inicio',
    },
  },
  reference: (id) => `Si pides ayuda, entrega esta referencia: ${id}`,
}
