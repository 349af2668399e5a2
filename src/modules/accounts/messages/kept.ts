import type { KeptRecord } from '#kernel/sockets/module.ts'
import { mailDays, sessionDays, unusedCardDays, visitorDays } from '../rules/kept.ts'

/** What this module keeps about people, in the words of the privacy notice. */
export const kept: KeptRecord[] = [
  {
    order: 10,
    what: {
      es: 'Tu cuenta: nombre, correo y, si los das, idiomas, país, región y sector. De tu contraseña guardamos solo una huella que nadie puede leer; de una llave de acceso, su parte pública.',
      en: 'Your account: name, email and, if you give them, languages, country, region and sector. Of your password we keep only a digest that nobody can read; of a passkey, its public part.',
      pt: 'Sua conta: nome, e-mail e, se você os der, idiomas, país, região e setor. Da sua senha guardamos só uma marca que ninguém pode ler; de uma chave de acesso, sua parte pública.',
    },
    why: {
      es: 'Para que entres, y para mostrarte fechas y precios de tu país.',
      en: 'So that you can sign in, and to show you the dates and prices of your country.',
      pt: 'Para você entrar, e para mostrar datas e preços do seu país.',
    },
    until: {
      es: 'Hasta que borres tu cuenta.',
      en: 'Until you delete your account.',
      pt: 'Até você apagar sua conta.',
    },
  },
  {
    order: 11,
    what: {
      es: 'Si entras con una tarjeta: su número, el nombre del grupo, cuándo se hizo y cuándo la usaste por primera vez. De tu PIN y del código guardamos solo huellas. El nombre lo escribió quien hizo la tarjeta: puedes cambiarlo.',
      en: 'If you enter with a card: its number, the name of the group, when it was made and when you first used it. Of your PIN and of the code we keep only digests. Whoever made the card wrote your name: you can change it.',
      pt: 'Se você entra com um cartão: o número, o nome do grupo, quando foi feito e quando você o usou pela primeira vez. Do seu PIN e do código guardamos só marcas. Quem fez o cartão escreveu seu nome: você pode mudá-lo.',
    },
    why: {
      es: 'Para que entres sin correo, y para que quien hizo la tarjeta pueda darte un código nuevo si la pierdes. Esa persona ve tu nombre, el número y si la tarjeta está en uso; nada más.',
      en: 'So that you can enter without an e-mail address, and so that whoever made the card can give you a new code if you lose it. That person sees your name, the number and whether the card is in use; nothing else.',
      pt: 'Para você entrar sem e-mail, e para que quem fez o cartão possa dar a você um código novo se o perder. Essa pessoa vê seu nome, o número e se o cartão está em uso; nada mais.',
    },
    until: {
      es: `Hasta que termines la tarjeta o borres tu cuenta. Una tarjeta que nadie usó se borra, con su nombre, a los ${unusedCardDays} días.`,
      en: `Until you end the card or delete your account. A card that nobody used is erased, with its name, after ${unusedCardDays} days.`,
      pt: `Até você encerrar o cartão ou apagar sua conta. Um cartão que ninguém usou é apagado, com o nome, depois de ${unusedCardDays} dias.`,
    },
  },
  {
    order: 12,
    what: {
      es: 'Tus sesiones abiertas: navegador y sistema («Firefox, Android»), cuándo entraste y cuándo la usaste por última vez. No guardamos tu dirección de red.',
      en: 'Your open sessions: browser and system (‘Firefox, Android’), when you signed in and when you last used it. We do not keep your network address.',
      pt: 'Suas sessões abertas: navegador e sistema (“Firefox, Android”), quando você entrou e quando a usou pela última vez. Não guardamos seu endereço de rede.',
    },
    why: {
      es: 'Para que no tengas que entrar cada vez, y para que puedas cerrarlas desde otro aparato.',
      en: 'So that you need not sign in each time, and can end them from another device.',
      pt: 'Para você não precisar entrar toda vez, e poder encerrá-las de outro aparelho.',
    },
    until: {
      es: `${sessionDays} días desde la última vez que la usaste, o hasta que la cierres.`,
      en: `${sessionDays} days after you last used it, or until you end it.`,
      pt: `${sessionDays} dias desde a última vez em que você a usou, ou até você encerrá-la.`,
    },
  },
  {
    order: 13,
    what: {
      es: 'Los aparatos que firman tu trabajo: su llave pública, navegador y sistema, cuándo supimos de ellos y cuánto les quedaba por enviar.',
      en: 'The devices that sign your work: their public key, browser and system, when we last heard of them and how much they had left to send.',
      pt: 'Os aparelhos que assinam seu trabalho: sua chave pública, navegador e sistema, quando soubemos deles e quanto faltava enviar.',
    },
    why: {
      es: 'Para que lo que haces sin señal se agregue a tu registro y a ningún otro.',
      en: 'So that what you do without signal is added to your record and to no other.',
      pt: 'Para que o que você faz sem sinal entre no seu registro e em nenhum outro.',
    },
    until: {
      es: 'Hasta que borres tu cuenta; sin cuenta, lo mismo que la cookie.',
      en: 'Until you delete your account; without an account, as long as the cookie.',
      pt: 'Até você apagar sua conta; sem conta, o mesmo que o cookie.',
    },
  },
  {
    order: 14,
    what: {
      es: 'Si aprendes sin cuenta: un número al azar en una cookie de tu navegador, sin tu nombre.',
      en: 'If you learn without an account: a random number in a cookie of your browser, without your name.',
      pt: 'Se você aprende sem conta: um número ao acaso em um cookie do seu navegador, sem seu nome.',
    },
    why: {
      es: 'Para recordar tu avance y pasarlo a tu cuenta si creas una.',
      en: 'To remember your progress and move it to your account if you create one.',
      pt: 'Para lembrar seu progresso e passá-lo para sua conta se você criar uma.',
    },
    until: { es: `${visitorDays} días.`, en: `${visitorDays} days.`, pt: `${visitorDays} dias.` },
  },
  {
    order: 16,
    what: {
      es: 'Los correos que te enviamos: a qué dirección, cuándo y sobre qué.',
      en: 'The mails that we send you: to which address, when and what about.',
      pt: 'Os e-mails que enviamos a você: para que endereço, quando e sobre o quê.',
    },
    why: {
      es: 'Para saber si llegaron, y enviarlos de nuevo si no llegaron.',
      en: 'To know whether they arrived, and to send them again if not.',
      pt: 'Para saber se chegaram, e enviar de novo se não chegaram.',
    },
    until: { es: `${mailDays} días.`, en: `${mailDays} days.`, pt: `${mailDays} dias.` },
  },
  {
    order: 70,
    what: {
      es: 'Si tienes un papel en el sitio: qué cambiaste en papeles, cursos, certificados y respuestas de ayuda, y cuándo.',
      en: 'If you have a role on this site: what you changed in roles, courses, certificates and answers for help, and when.',
      pt: 'Se você tem um papel no site: o que mudou em papéis, cursos, certificados e respostas de ajuda, e quando.',
    },
    why: {
      es: 'Para que se pueda saber quién decidió qué.',
      en: 'So that it can be known who decided what.',
      pt: 'Para que se possa saber quem decidiu o quê.',
    },
    until: {
      es: 'Mientras el sitio funcione. Si borras tu cuenta, queda un número que no lleva a ti.',
      en: 'For as long as the site runs. If you delete your account, a number remains that does not lead to you.',
      pt: 'Enquanto o site funcionar. Se você apagar sua conta, fica um número que não leva a você.',
    },
  },
]
