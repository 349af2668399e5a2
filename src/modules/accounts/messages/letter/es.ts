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
}
