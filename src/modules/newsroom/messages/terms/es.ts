import type { TermsWords } from './words.ts'

export const es: TermsWords = {
  title: 'Términos de uso',
  lead: 'Qué puedes hacer aquí, qué no, y con qué puedes contar.',
  changed: (day) => `Este texto es del ${day}.`,
  operator: {
    title: 'Quién está a cargo de este sitio',
    lead: 'Estos términos valen entre tú y quien está a cargo de esta instalación.',
  },
  use: {
    title: 'Cómo lo usas',
    paragraphs: [
      'Es gratis. Lees y aprendes sin cuenta. Solo la necesitas para guardar tu avance y obtener certificados.',
      'Una cuenta es de una persona. Pon tu nombre verdadero si lo quieres en un certificado. No compartas tu contraseña.',
    ],
  },
  yours: {
    title: 'Lo que haces es tuyo',
    paragraphs: [
      'Tus hojas de costos, tus respuestas y tus obras siguen siendo tuyas. Solo nos permites guardarlas y mostrártelas, a ti y a quien tú elijas.',
      'Puedes llevártelas o borrarlas cuando quieras.',
    ],
  },
  forbidden: {
    title: 'Lo que no puedes hacer',
    paragraphs: ['No puedes:'],
    points: [
      'usar la cuenta de otra persona ni decir que eres otra persona;',
      'subir lo que es de otras personas, o saberes que una comunidad guarda para sí, sin su permiso;',
      'insultar, amenazar ni engañar a nadie;',
      'intentar entrar donde no tienes permiso ni sobrecargar el sitio a propósito;',
      'alterar un certificado ni decir que vale uno que fue retirado.',
    ],
  },
  courses: {
    title: 'Los cursos se pueden compartir',
    paragraphs: [
      'Salvo que un curso diga otra cosa, sus textos y dibujos tienen la licencia Creative Commons Atribución-CompartirIgual 4.0 (CC BY-SA 4.0). Puedes copiarlos, traducirlos, cambiarlos y hasta venderlos, si nombras a quienes los hicieron y compartes el resultado con la misma licencia.',
      'Las obras, los nombres y los diseños de personas y comunidades que aparecen en un ejemplo siguen siendo suyos.',
    ],
  },
  code: {
    title: 'El software es libre',
    paragraphs: [
      'El software que hace funcionar este sitio tiene la licencia GNU AGPL 3.0 o posterior. Puedes usarlo, estudiarlo, cambiarlo y compartirlo. Quien ofrezca en internet una versión cambiada debe ofrecer también su código fuente.',
    ],
    source: 'Código fuente de esta instalación',
  },
  certificates: {
    title: 'Qué dice un certificado',
    paragraphs: [
      'Dice que alguien cumplió la regla de un curso en una fecha. No es un título académico, ni un permiso para ejercer un oficio, ni una calificación oficial, salvo que una institución lo reconozca así.',
      'Un certificado se puede retirar si se obtuvo con engaño o se emitió por error. Quien lo comprueba ve que fue retirado y por qué.',
    ],
  },
  money: {
    title: 'Precios, impuestos y leyes',
    paragraphs: [
      'Los precios, los porcentajes y las personas de los ejemplos son inventados para enseñar, y así están marcados. La hoja de costos trabaja con las cifras que tú le das.',
      'Los impuestos y las leyes cambian según el país y con el tiempo. Antes de decidir, consulta a la autoridad de tu país o a alguien que sepa.',
    ],
  },
  warranty: {
    title: 'Lo que no podemos prometer',
    paragraphs: [
      'Trabajamos con cuidado, pero el sitio puede fallar, ir lento o estar cerrado un tiempo, y una lección puede tener un error. No prometemos que vendas más ni que ganes más.',
      'Hasta donde lo permite la ley de tu país, quien está a cargo del sitio no responde por pérdidas que vengan de usarlo. Estos términos no te quitan ningún derecho que la ley te da.',
    ],
  },
  changes: {
    title: 'Si estos términos cambian',
    paragraphs: [
      'La fecha debajo del título te dice cuándo cambiaron por última vez. Un curso que ya empezaste sigue como estaba.',
      'Si ya no estás de acuerdo, borra tu cuenta.',
    ],
  },
}
