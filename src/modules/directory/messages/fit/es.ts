import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { leastPoints } from '../../rules/fit.ts'
import { daysAfterDecline, mostADay, mostWaiting } from '../../rules/introductions.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  rule: {
    title: 'Cómo se decide quién corresponde',
    description:
      'La regla con que el directorio dice quién podría ser comprador, proveedor, socio o colega, y cuánto cuenta cada razón.',
    lead: 'Para cada organización buscamos otras que podrían comprarle, proveerla, hacer algo en conjunto o compartir su oficio. Esta es toda la regla. Nadie puede pagar por un lugar, y no se aprende nada de lo que alguien lee.',
    reasons: 'Razones',
    head: { reason: 'Razón', points: 'Puntos' },
    least: `Con menos de ${leastPoints} puntos no se sugiere. Con los mismos puntos va primero la página más completa.`,
    words: {
      'you-seek': 'La otra tiene lo que buscas, donde lo buscas.',
      'they-seek': 'Tienes lo que la otra busca, donde lo busca.',
      both: 'Las dos cosas a la vez.',
      'same-trade': 'Cada oficio en común, hasta dos.',
      'same-territory': 'Las dos están en la misma región.',
      'same-country': 'Las dos están en el mismo país.',
      language: 'Hay un idioma en que las dos pueden tratar.',
      verified: 'La otra está verificada.',
    },
    no: '«No es para mí» saca la pareja de las dos listas; quien lo dijo puede deshacerlo.',
  },
  fit: {
    title: (name) => `Quién corresponde con ${name}`,
    lead: 'Según una regla que cualquiera puede leer. Cada sugerencia dice por qué.',
    how: 'Cómo se decide',
    none: 'Todavía no corresponde nadie',
    noneWhat: 'Mientras más dice una organización de lo que ofrece y busca, más encontramos.',
    fill: 'Decir qué ofrece y qué busca',
    points: (count) => `${count} puntos`,
    relations: {
      buyer: 'Podría comprar o distribuir',
      supplier: 'Podría proveer',
      partner: 'Podría ser socia',
      peer: 'Tiene el mismo oficio',
    },
    notForMe: 'No es para mí',
    introduce: 'Pedir una presentación',
    refused: 'Dijiste «no es para mí» a',
    undo: 'Sugerirla otra vez',
    introductions: 'Presentaciones',
  },
  reasons: {
    youSeek: (what, name, has) => `Buscas ${what}; ${name} tiene ${has}.`,
    theySeek: (name, what, has) => `${name} busca ${what}; tú tienes ${has}.`,
    itSeeks: ({ you, what, name, has }) => `${you} busca ${what}; ${name} tiene ${has}.`,
    both: 'Cada una tiene lo que la otra busca.',
    'same-trade': (trades) => `Las dos trabajan en ${trades}.`,
    'same-territory': (territory) => `Las dos están en ${territory}.`,
    'same-country': (country) => `Las dos están en ${country}.`,
    language: (languages) => `Pueden tratar en ${languages}.`,
    verified: (name) => `${name} está verificada.`,
  },
  introduce: {
    title: (name) => `Pide una presentación a ${name}`,
    lead: (name) =>
      `Quienes llevan ${name} leen lo que escribes y quién eres. Solo si aceptan ven ambas partes cómo escribirse o llamarse.`,
    limits: `Puedes pedir ${mostADay} al día, hasta ${mostWaiting} pueden esperar a la vez, y después de un no, no puedes pedirle a la misma durante ${daysAfterDecline} días.`,
    message: '¿Qué propones?',
    messageHint: 'Dilo en pocas frases. No escribas teléfono ni dirección: llegan cuando ambas partes aceptan.',
    button: 'Pedir',
    missing: 'Escribe qué propones.',
    refusals: {
      waits: 'Ya se lo pediste.',
      'too-many-waiting': `${mostWaiting} de tus pedidos esperan respuesta. Espera o retira uno.`,
      'too-many-today': `Hoy pediste ${mostADay}. Sigue mañana.`,
      'declined-lately': `No aceptó hace menos de ${daysAfterDecline} días.`,
      'not-for-them': 'Una de las dos dijo que no es para ella.',
    },
  },
  introductions: {
    title: (name) => `Presentaciones de ${name}`,
    lead: 'Lo que pediste y lo que te pidieron.',
    none: 'Todavía no hay presentaciones',
    noneWhat: 'Mira quién corresponde y pide una.',
    asked: (name, day) => `Le pediste a ${name} el ${day}.`,
    wasAsked: (name, day) => `${name} te pidió el ${day}.`,
    states: { waiting: 'En espera', accepted: 'Aceptada', declined: 'No aceptada', withdrawn: 'Retirada' },
    accept: 'Aceptar: nos mostramos cómo escribir o llamar',
    decline: 'No aceptar',
    withdraw: 'Retirarla',
    contact: 'Cómo contactarla',
    noContact: 'No muestra a nadie cómo escribir o llamar. Escríbele desde su página.',
    abuse: 'Avisar sobre esta organización',
  },
  letters: {
    asked: {
      subject: (about) => `${about} pide una presentación`,
      line: (about, to) => `${about} quiere conocer a ${to}. Lee lo que propone y responde.`,
      button: 'Leer y responder',
    },
    accepted: {
      subject: (about) => `${about} acepta`,
      line: (about, to) => `${about} acepta la presentación que pidió ${to}. Ahora ven cómo contactarse.`,
      button: 'Ver cómo contactarla',
    },
    declined: {
      subject: (about) => `${about} no acepta`,
      line: (about, to) => `${about} no acepta la presentación que pidió ${to}. Hay otras que pueden corresponder.`,
      button: 'Ver tus presentaciones',
    },
  },
  said: {
    'fit-refused': 'No se sugerirán la una a la otra.',
    'fit-restored': 'Puede sugerirse otra vez.',
    'introduction-asked': 'Tu pedido está enviado.',
    'introduction-answered': 'Tu respuesta está enviada.',
  },
}
