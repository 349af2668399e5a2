import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  problem: 'Hay un problema',
  faults: {
    'name-missing': 'Escribe cómo quieres que te llamemos.',
    'name-long': 'Escribe un nombre de 100 caracteres como máximo.',
    'email-missing': 'Escribe tu correo electrónico.',
    'email-wrong': 'Escribe un correo completo, como ana@example.org.',
    'password-missing': 'Escribe una contraseña.',
    'password-short': (least) => `Usa al menos ${least} caracteres. Te sirven cuatro palabras que recuerdes.`,
    'password-long': (most) => `Usa ${most} caracteres como máximo.`,
    'password-known': 'Esa contraseña es fácil de adivinar. Usa cuatro palabras que no tengan que ver entre sí.',
    'password-current-missing': 'Escribe la contraseña que tienes ahora.',
    'password-current-wrong': 'Esa no es la contraseña que tienes ahora.',
    'cannot-create':
      'No pudimos crear una cuenta con este correo. Si es tuyo y ya tienes una, entra o pide un enlace por correo.',
    'already-registered': 'Ya hay una cuenta con ese correo.',
    'cannot-enter': 'El correo y la contraseña no coinciden. Revisa los dos o pide un enlace por correo.',
    'link-used': 'Este enlace ya no sirve: alguien lo usó o se le acabó el tiempo. Pide uno nuevo.',
    'too-many': (minutes) =>
      plural(minutes, {
        one: 'Hubo demasiados intentos. Espera 1 minuto y prueba otra vez.',
        other: `Hubo demasiados intentos. Espera ${minutes} minutos y prueba otra vez.`,
      }),
    'mail-off':
      'Este sitio todavía no puede enviar correos, así que los enlaces por correo están apagados. Usa tu contraseña o una llave de acceso.',
    'answer-missing': 'Elige una de las dos respuestas.',
    'not-fresh': 'Por tu seguridad, entra otra vez antes de hacer esto.',
    'last-administrator': 'Eres la única persona que administra el sitio. Antes, dale ese papel a otra persona.',
  },
  fields: {
    name: 'Tu nombre',
    nameHint: 'Como quieres que te llamemos. Puedes cambiarlo después.',
    email: 'Correo electrónico',
    password: 'Contraseña',
    newPassword: 'Contraseña nueva',
    currentPassword: 'Contraseña que tienes ahora',
    passwordHint: (least) =>
      `Al menos ${least} caracteres. Cuatro palabras juntas se recuerdan bien y son difíciles de adivinar.`,
  },
  mailOff:
    'Este sitio todavía no puede enviar correos: no se puede entrar con un enlace ni recuperar la contraseña. Guarda bien tu contraseña o agrega una llave de acceso.',
  agreement: 'Al crear tu cuenta aceptas lo que dicen estas páginas:',
  signUp: {
    title: 'Crea tu cuenta',
    lead: 'Con una cuenta guardas tu avance y recibes tu certificado. No cuesta nada.',
    button: 'Crear mi cuenta',
    withoutPassword: 'Sin contraseña: envíame un enlace',
    already: '¿Ya tienes cuenta?',
    signIn: 'Entra',
    done: 'Tu cuenta está lista. Ya entraste.',
    session: (days) =>
      `En este aparato tu cuenta queda abierta hasta ${days} días después de la última vez que la uses. Si el aparato no es tuyo, sal al terminar.`,
  },
  signIn: {
    title: 'Entra',
    button: 'Entrar',
    byMail: 'Entra sin contraseña',
    byMailWhy: 'Te enviamos un enlace a tu correo. Lo abres y ya estás dentro.',
    byMailButton: 'Envíame un enlace por correo',
    passkey: 'Entrar con una llave de acceso',
    passkeyWhy: 'Con tu huella, tu cara o el bloqueo de tu teléfono.',
    passkeyFailed: 'La llave de acceso no funcionó. Prueba otra vez o entra de otra manera.',
    forgotten: 'Olvidé mi contraseña',
    noAccount: '¿Todavía no tienes cuenta?',
    signUp: 'Crea una',
    done: 'Ya entraste.',
    first: 'Entra para seguir.',
  },
  signOut: {
    title: 'Salir',
    lead: 'En este aparato tendrás que entrar otra vez. Tu avance queda guardado en tu cuenta.',
    button: 'Salir',
    stay: 'Quedarme',
    done: 'Saliste de tu cuenta.',
  },
  mailSent: {
    title: 'Mira tu correo',
    'mail-link':
      'Si el correo está bien escrito, en unos minutos llega un mensaje con un enlace. Sirve una sola vez, durante media hora.',
    confirmation:
      'Te enviamos un mensaje. Abre su enlace para terminar. Sirve durante un día. Mientras tanto puedes seguir aprendiendo: nada se pierde.',
    'password-reset':
      'Si hay una cuenta con ese correo, en unos minutos llega un mensaje con un enlace. Sirve una sola vez, durante una hora.',
    address:
      'Si el correo está bien escrito y no tiene ya su propia cuenta, en unos minutos llega un mensaje con un enlace. Ábrelo para unir el correo a tu cuenta. Sirve durante un día. Mientras tanto tu tarjeta sirve como siempre.',
    kept: 'Este sitio funciona en esta máquina y no tiene servidor de correo. El mensaje queda guardado: quien inició el servidor lo encuentra con el enlace que apareció al comenzar.',
    spam: 'Si no llega nada, mira en la carpeta de correo no deseado y revisa que la dirección esté bien escrita.',
    back: 'Volver a la entrada',
  },
  mailLink: {
    title: 'Entra con un enlace por correo',
    lead: 'Escribe tu correo. Te enviamos un enlace para entrar sin contraseña. Si todavía no tienes cuenta, el enlace la crea.',
    button: 'Envíame el enlace',
    enterTitle: 'Entrar',
    enterLead: 'Toca el botón para entrar en este aparato.',
    enterButton: 'Entrar',
    enterWarning:
      'Tu correo todavía no estaba confirmado. Al entrar queda confirmado: por tu seguridad, la contraseña que se eligió antes deja de servir y puedes elegir otra enseguida.',
    again: 'Pedir otro enlace',
    welcome: 'Te damos la bienvenida. Cuéntanos cómo quieres que te llamemos.',
    choosePassword:
      'Ya entraste y tu correo está confirmado. La contraseña de antes ya no sirve: si quieres una, elige otra.',
  },
  confirmation: {
    title: 'Confirma tu correo',
    lead: 'Toca el botón para confirmar que este correo es tuyo.',
    button: 'Confirmar mi correo',
    done: 'Tu correo está confirmado.',
  },
  passwordReset: {
    title: 'Elige otra contraseña',
    lead: 'Escribe tu correo. Te enviamos un enlace para elegir otra contraseña.',
    button: 'Envíame el enlace',
    entryLead: 'Elige tu contraseña nueva. Se cierran todas las sesiones abiertas, en todos tus aparatos.',
    entryButton: 'Guardar la contraseña',
    done: 'Tu contraseña cambió. Entra con ella.',
  },
  password: {
    title: 'Contraseña',
    change: 'Al cambiarla se cierran tus otras sesiones.',
    choose: 'No tienes contraseña: entras por correo o con una llave de acceso. Puedes elegir una.',
    addressFirst:
      'La contraseña se usa con un correo y todavía no diste ninguno: entras con tu tarjeta. Si quieres una contraseña, agrega antes un correo.',
    button: 'Guardar la contraseña',
    done: 'Tu contraseña quedó guardada. Tus otras sesiones se cerraron.',
  },
  wasThisYou: {
    title: '¿Fuiste tú?',
    lead: 'En este aparato, antes de que entraras, alguien hizo esto:',
    question: '¿Fuiste tú?',
    yes: 'Sí, guárdalo en mi cuenta',
    no: 'No, fue otra persona',
    noHint: 'No lo unimos a tu cuenta ni a la de nadie.',
    button: 'Continuar',
    kept: 'Listo: lo que hiciste antes está en tu cuenta.',
    left: 'Listo: ese trabajo no está en tu cuenta.',
  },
  firstAdministrator: {
    title: 'La primera cuenta de administración',
    lead: 'Con esta cuenta llevas el sitio: das papeles a otras personas y ves el registro de lo que se hizo. El enlace que te trajo sirve una sola vez.',
    button: 'Crear la cuenta',
    done: 'El sitio ya tiene quien lo administre: tú.',
  },
}
