import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  greeting: (name) => (name ? `Olá, ${name}:` : 'Olá:'),
  closing: 'Se você não pediu isto, não precisa fazer nada: sem o link ninguém entra. CONECTA Pacífico',
  'email-confirmation': {
    subject: 'Confirme seu e-mail no CONECTA Pacífico',
    lines: [
      'Alguém criou uma conta no CONECTA Pacífico com este e-mail. Se foi você, abra este link para confirmar. Ele serve durante um dia.',
    ],
    button: 'Confirmar meu e-mail',
  },
  'password-reset': {
    subject: 'Escolha outra senha no CONECTA Pacífico',
    lines: ['Abra este link para escolher outra senha. Ele serve uma vez só, durante uma hora.'],
    button: 'Escolher outra senha',
  },
  'already-registered': {
    subject: 'Você já tem uma conta no CONECTA Pacífico',
    lines: [
      'Alguém tentou criar uma conta com este e-mail, e você já tem uma. Se foi você, entre ou peça lá um link por e-mail.',
    ],
    button: 'Entrar',
  },
  'mail-link': {
    subject: 'Seu link para entrar no CONECTA Pacífico',
    lines: [
      'Abra este link para entrar. Ele serve uma vez só, durante meia hora. Não repasse: quem tem o link entra na sua conta.',
    ],
    button: 'Entrar',
  },
  'password-changed': {
    subject: 'Sua senha no CONECTA Pacífico mudou',
    lines: [
      'A senha da sua conta acabou de mudar. Se foi você, não precisa fazer nada. Se não foi, abra este link e escolha outra agora.',
    ],
    button: 'Escolher outra senha',
  },
  'address-joining': {
    subject: 'Junte este e-mail à sua conta do CONECTA Pacífico',
    lines: [
      'Alguém que entra no CONECTA Pacífico com um cartão pede para juntar este e-mail à conta. Se é você, abra este link. Ele serve durante um dia.',
    ],
    button: 'Juntar meu e-mail',
  },
  'address-taken': {
    subject: 'Este e-mail já é usado no CONECTA Pacífico',
    lines: [
      'Alguém quis juntar este e-mail a uma conta que se abre com cartão, mas o e-mail já tem a própria conta. Se foi você, entre nela: o que você fez em cada conta fica separado.',
    ],
    button: 'Entrar',
  },
  'card-renewed': {
    subject: 'Seu cartão do CONECTA Pacífico tem um código novo',
    lines: [
      'Quem fez seu cartão acaba de lhe dar um código novo. Suas sessões terminaram e seu PIN e suas chaves de acesso deixaram de servir. Se você não pediu, entre com seu e-mail e encerre o cartão na sua conta.',
    ],
    button: 'Entrar',
  },
}
