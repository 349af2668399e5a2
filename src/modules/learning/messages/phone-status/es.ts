import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  offline: 'Sin conexión. Sigue: lo que haces se guarda en este teléfono.',
  offlineWaiting: 'Sin conexión. Lo que haces se guarda en este teléfono ({count} por enviar). Se envía solo.',
  waiting: 'Guardado en este teléfono, por enviar: {count}. Se envía solo.',
  signIn: 'Guardado en este teléfono, por enviar: {count}. Entra con la cuenta de {name} para que se envíe.',
  signInLink: 'Entrar',
  arrived: '{kept} de {of} guardadas en el servidor, recibo {receipt}.',
  arrivedAlone: '{kept} de {of} guardadas en el servidor.',
  refused: 'El servidor no pudo guardar {count}. Sigue en este teléfono.',
  why: 'Mira por qué',
  seeAll: 'Ver todo',
  claim: 'En este teléfono hay trabajo hecho antes de que entraras a tu cuenta.',
  claimLink: '¿Fuiste tú?',
  evicted:
    'El navegador borró lo que guardaba en este teléfono. La última vez que el servidor supo de él, el {day}, quedaban {count} por enviar. Lo que ya se había enviado está a salvo.',
  evictedNone:
    'El navegador borró lo que guardaba en este teléfono. La última vez que el servidor supo de él no quedaba nada por enviar: lo enviado está a salvo.',
  letters: 'Algo que escribiste no se pudo enviar como estaba.',
  lettersLink: 'Mira qué puedes hacer',
}
