import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { leastPoints } from '../../rules/fit.ts'
import { daysAfterDecline, mostADay, mostWaiting } from '../../rules/introductions.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  rule: {
    title: 'Como se decide quem combina',
    description:
      'A regra com que o diretório diz quem poderia ser comprador, fornecedor, parceiro ou colega, e quanto vale cada razão.',
    lead: 'Para cada organização procuramos outras que poderiam comprar dela, fornecer a ela, fazer algo juntas ou ter o mesmo ofício. Esta é a regra toda. Ninguém pode pagar por um lugar, e nada se aprende do que alguém lê.',
    reasons: 'Razões',
    head: { reason: 'Razão', points: 'Pontos' },
    least: `Com menos de ${leastPoints} pontos não se sugere. Com os mesmos pontos vem primeiro a página mais completa.`,
    words: {
      'you-seek': 'A outra tem o que você procura, onde você procura.',
      'they-seek': 'Você tem o que a outra procura, onde ela procura.',
      both: 'As duas coisas ao mesmo tempo.',
      'same-trade': 'Cada ofício em comum, no máximo dois.',
      'same-territory': 'As duas ficam na mesma região.',
      'same-country': 'As duas ficam no mesmo país.',
      language: 'Há um idioma em que as duas podem tratar.',
      verified: 'A outra está verificada.',
    },
    no: '“Não é para mim” tira o par das duas listas; quem disse pode desfazer.',
  },
  fit: {
    title: (name) => `Quem combina com ${name}`,
    lead: 'Por uma regra que qualquer pessoa pode ler. Cada sugestão diz por quê.',
    how: 'Como se decide',
    none: 'Ninguém combina ainda',
    noneWhat: 'Quanto mais uma organização diz do que oferece e procura, mais encontramos.',
    fill: 'Dizer o que oferece e procura',
    points: (count) => `${count} pontos`,
    relations: {
      buyer: 'Poderia comprar ou distribuir',
      supplier: 'Poderia fornecer',
      partner: 'Poderia ser parceira',
      peer: 'Tem o mesmo ofício',
    },
    notForMe: 'Não é para mim',
    introduce: 'Pedir uma apresentação',
    refused: 'Você disse “não é para mim” a',
    undo: 'Sugerir de novo',
    introductions: 'Apresentações',
  },
  reasons: {
    youSeek: (what, name, has) => `Você procura ${what}; ${name} tem ${has}.`,
    theySeek: (name, what, has) => `${name} procura ${what}; você tem ${has}.`,
    itSeeks: ({ you, what, name, has }) => `${you} procura ${what}; ${name} tem ${has}.`,
    both: 'Cada uma tem o que a outra procura.',
    'same-trade': (trades) => `As duas trabalham com ${trades}.`,
    'same-territory': (territory) => `As duas ficam em ${territory}.`,
    'same-country': (country) => `As duas ficam em ${country}.`,
    language: (languages) => `Podem tratar em ${languages}.`,
    verified: (name) => `${name} está verificada.`,
  },
  introduce: {
    title: (name) => `Peça uma apresentação a ${name}`,
    lead: (name) =>
      `Quem mantém ${name} lê o que você escreve e quem você é. Só se aceitar, os dois lados veem como escrever ou ligar.`,
    limits: `Você pode pedir ${mostADay} por dia, até ${mostWaiting} podem esperar ao mesmo tempo, e depois de um não, não pode pedir à mesma por ${daysAfterDecline} dias.`,
    message: 'O que você propõe?',
    messageHint: 'Diga em poucas frases. Não escreva telefone nem endereço: eles chegam quando os dois lados aceitam.',
    button: 'Pedir',
    missing: 'Escreva o que você propõe.',
    refusals: {
      waits: 'Você já pediu.',
      'too-many-waiting': `${mostWaiting} dos seus pedidos esperam resposta. Espere ou retire um.`,
      'too-many-today': `Hoje você pediu ${mostADay}. Continue amanhã.`,
      'declined-lately': `Não aceitou há menos de ${daysAfterDecline} dias.`,
      'not-for-them': 'Uma das duas disse que não é para ela.',
    },
  },
  introductions: {
    title: (name) => `Apresentações de ${name}`,
    lead: 'O que você pediu e o que pediram a você.',
    none: 'Ainda não há apresentações',
    noneWhat: 'Veja quem combina e peça uma.',
    asked: (name, day) => `Você pediu a ${name} em ${day}.`,
    wasAsked: (name, day) => `${name} pediu a você em ${day}.`,
    states: { waiting: 'Em espera', accepted: 'Aceita', declined: 'Não aceita', withdrawn: 'Retirada' },
    accept: 'Aceitar: mostramos um ao outro como escrever ou ligar',
    decline: 'Não aceitar',
    withdraw: 'Retirar',
    contact: 'Como entrar em contato',
    noContact: 'Não mostra a ninguém como escrever ou ligar. Escreva pela página dela.',
    abuse: 'Avisar sobre esta organização',
  },
  letters: {
    asked: {
      subject: (about) => `${about} pede uma apresentação`,
      line: (about, to) => `${about} quer conhecer ${to}. Leia o que propõe e responda.`,
      button: 'Ler e responder',
    },
    accepted: {
      subject: (about) => `${about} aceita`,
      line: (about, to) => `${about} aceita a apresentação que ${to} pediu. Agora vocês veem como entrar em contato.`,
      button: 'Ver como entrar em contato',
    },
    declined: {
      subject: (about) => `${about} não aceita`,
      line: (about, to) => `${about} não aceita a apresentação que ${to} pediu. Há outras que podem combinar.`,
      button: 'Ver suas apresentações',
    },
  },
  said: {
    'fit-refused': 'Uma não será sugerida à outra.',
    'fit-restored': 'Pode ser sugerida de novo.',
    'introduction-asked': 'Seu pedido foi enviado.',
    'introduction-answered': 'Sua resposta foi enviada.',
  },
}
