import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  offline: 'Sem conexão. Continue: o que você faz fica guardado neste telefone.',
  offlineWaiting:
    'Sem conexão. O que você faz fica guardado neste telefone ({count} para enviar). O envio é automático.',
  waiting: 'Guardado neste telefone, para enviar: {count}. O envio é automático.',
  signIn: 'Guardado neste telefone, para enviar: {count}. Entre com a conta de {name} para que seja enviado.',
  signInLink: 'Entrar',
  arrived: '{kept} de {of} guardadas no servidor, recibo {receipt}.',
  arrivedAlone: '{kept} de {of} guardadas no servidor.',
  refused: 'O servidor não conseguiu guardar {count}. Continua neste telefone.',
  why: 'Veja o motivo',
  seeAll: 'Ver tudo',
  claim: 'Neste telefone há trabalho feito antes de você entrar na sua conta.',
  claimLink: 'Foi você?',
  evicted:
    'O navegador apagou o que guardava neste telefone. Na última vez que o servidor soube dele, em {day}, faltava enviar {count}. O que já tinha sido enviado está a salvo.',
  evictedNone:
    'O navegador apagou o que guardava neste telefone. Na última vez que o servidor soube dele, não faltava enviar nada: o que foi enviado está a salvo.',
  letters: 'Algo que você escreveu não pôde ser enviado como estava.',
  lettersLink: 'Veja o que fazer',
}
