import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  greeting: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
  closing: 'Si no pediste esto, no tienes que hacer nada: sin el enlace nadie entra. CONECTA Pacífico',
  'email-confirmation': {
    subject: 'Confirma tu correo en CONECTA Pacífico',
    lines: [
      'Alguien creó una cuenta en CONECTA Pacífico con este correo. Si fuiste tú, abre este enlace para confirmarlo. Sirve durante un día.',
    ],
    button: 'Confirmar mi correo',
  },
  'password-reset': {
    subject: 'Elige otra contraseña en CONECTA Pacífico',
    lines: ['Abre este enlace para elegir otra contraseña. Sirve una sola vez, durante una hora.'],
    button: 'Elegir otra contraseña',
  },
  'already-registered': {
    subject: 'Ya tienes una cuenta en CONECTA Pacífico',
    lines: [
      'Alguien quiso crear una cuenta con este correo, y ya tienes una. Si fuiste tú, entra o pide allí un enlace por correo.',
    ],
    button: 'Entrar',
  },
  'mail-link': {
    subject: 'Tu enlace para entrar a CONECTA Pacífico',
    lines: [
      'Abre este enlace para entrar. Sirve una sola vez, durante media hora. No lo compartas: quien lo tiene entra a tu cuenta.',
    ],
    button: 'Entrar',
  },
  'password-changed': {
    subject: 'Tu contraseña de CONECTA Pacífico cambió',
    lines: [
      'La contraseña de tu cuenta acaba de cambiar. Si fuiste tú, no tienes que hacer nada. Si no, abre este enlace y elige otra ahora.',
    ],
    button: 'Elegir otra contraseña',
  },
  'address-joining': {
    subject: 'Une este correo a tu cuenta de CONECTA Pacífico',
    lines: [
      'Alguien que entra a CONECTA Pacífico con una tarjeta pide unir este correo a su cuenta. Si eres tú, abre este enlace. Sirve durante un día.',
    ],
    button: 'Unir mi correo',
  },
  'address-taken': {
    subject: 'Este correo ya se usa en CONECTA Pacífico',
    lines: [
      'Alguien quiso unir este correo a una cuenta que se abre con tarjeta, pero el correo ya tiene su propia cuenta. Si fuiste tú, entra a esa: lo que hiciste en cada cuenta queda aparte.',
    ],
    button: 'Entrar',
  },
  'card-renewed': {
    subject: 'Tu tarjeta de CONECTA Pacífico tiene un código nuevo',
    lines: [
      'Quien hizo tu tarjeta acaba de darle un código nuevo. Se cerraron tus sesiones y dejaron de servir tu PIN y tus llaves de acceso. Si no lo pediste, entra con tu correo y termina la tarjeta en tu cuenta.',
    ],
    button: 'Entrar',
  },
}
