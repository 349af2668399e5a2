import type { PrivacyWords } from './words.ts'

export const es: PrivacyWords = {
  title: 'Privacidad',
  lead: 'Qué sabe este sitio de ti, para qué, por cuánto tiempo y qué puedes hacer.',
  changed: (day) => `Este texto es del ${day}.`,
  controller: {
    title: 'Quién responde por tus datos',
    lead: 'Quien está a cargo de esta instalación decide qué se hace con tus datos y responde por ellos. Las leyes de protección de datos le llaman responsable del tratamiento.',
  },
  kept: {
    title: 'Qué guardamos, para qué y por cuánto tiempo',
    lead: 'Guardamos lo que sigue y nada más. No necesitas cuenta para leer, aprender ni pedir ayuda.',
    why: 'Para qué',
    until: 'Por cuánto tiempo',
    logs: (days) => ({
      what: 'Un registro técnico: de cada página que se pide, la hora, el tipo de página, si funcionó y cuánto tardó. Nunca tu nombre, tu correo, tu dirección de red ni lo que respondiste.',
      why: 'Para encontrar fallas y arreglarlas.',
      until: days === 1 ? '1 día.' : `${days} días.`,
    }),
    attempts: {
      what: 'Cuántas veces tu conexión intentó entrar, enviar un formulario o adivinar un código. Guardamos una marca hecha con tu dirección de red y un secreto, y no la dirección.',
      why: 'Para detener a quien prueba contraseñas o códigos uno tras otro.',
      until:
        'Hasta que termina la pausa: horas, como máximo un día. Un reinicio de la base de datos puede borrarla antes.',
    },
  },
  cookies: (days) => ({
    title: 'Cookies',
    paragraphs: [
      'Usamos solo las cookies que el sitio necesita para funcionar, y por eso no te pedimos permiso. Ninguna te sigue a otros sitios.',
    ],
    points: [
      `session: dice que entraste a tu cuenta. Dura ${days.session} días desde tu última visita.`,
      `visitor: recuerda tus lecciones cuando no tienes cuenta. Se crea la primera vez que respondes algo y dura ${days.visitor} días.`,
      'said: muestra un mensaje una sola vez, como «Saliste de tu cuenta». Dura un minuto.',
      'written: después de enviar algo, hace que la página siguiente ya lo tenga. Dura segundos.',
      'data-saver: recuerda que quieres gastar menos datos. Dura un año.',
      'styles: dice que tu navegador ya tiene el aspecto de las páginas, para no enviártelo de nuevo con cada una. Dura un año.',
      'passkey: mientras entras con una llave de acceso, por unos minutos.',
    ],
  }),
  others: {
    title: 'Quién más los ve',
    paragraphs: [
      'No vendemos nada sobre ti y no mostramos publicidad. Las páginas no cargan nada de otras empresas: ni contadores, ni tipos de letra, ni mapas, ni redes sociales.',
      'Quienes facilitan cursos, trabajan en un ministerio o administran el sitio ven solo lo que su trabajo necesita, y lo que cambian queda anotado.',
      'Los correos que pides salen por el servidor de correo que eligió quien está a cargo. Si compartes una página por WhatsApp, sales de este sitio y valen las reglas de WhatsApp.',
      'Quien tiene el código de un certificado puede comprobar que es válido. Tu nombre está ahí solo si lo aceptaste.',
      'Las cifras sobre quienes aprenden son conteos. Los grupos de menos de cinco personas no se muestran.',
    ],
  },
  rights: {
    title: 'Qué puedes hacer',
    lead: 'No cuesta nada y no tienes que decir por qué.',
    each: {
      access: {
        title: 'Ver qué tenemos de ti',
        text: 'Tu cuenta te lo muestra y te lo entrega en un archivo.',
        link: 'Mis datos',
      },
      correction: {
        title: 'Corregirlo',
        text: 'Cambia tu nombre, tus idiomas, tu país y tu sector cuando quieras.',
        link: 'Mi perfil',
      },
      deletion: {
        title: 'Borrarlo',
        text: 'Borra tu cuenta cuando quieras, sin pedírselo a nadie. Se borra lo que escribiste, tus documentos y tus aparatos. Lo que queda para contar no lleva a nadie. Tú eliges si tus certificados se pueden seguir comprobando.',
        link: 'Borrar mi cuenta',
      },
      portability: {
        title: 'Llevártelo',
        text: 'El archivo con tus datos es JSON, un formato que otros programas leen.',
        link: 'Descargar mis datos',
      },
      objection: {
        title: 'Decir que no',
        text: 'Retira cuando quieras lo que aceptaste, como tu nombre en los certificados. Si no tienes cuenta, borra las cookies de tu navegador y nada de aquí lleva a ti.',
        link: 'Lo que muestro',
      },
    },
  },
  writing: {
    title: 'Si prefieres escribir',
    text: 'Pídelo con tus palabras, en cualquiera de los tres idiomas. Di de qué datos se trata. Antes de entregar datos podemos pedirte que muestres que son tuyos.',
    mail: (address) => `Escribe a ${address}.`,
    help: 'Pide ayuda',
  },
  authority: {
    title: 'Si nuestra respuesta no te sirve',
    paragraphs: [
      'Puedes reclamar ante la autoridad de protección de datos. Cuál es y en qué plazos responde cambia según el país: consulta a la autoridad del país donde vives, o del país donde está quien tiene a cargo esta instalación.',
    ],
  },
}
