import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { en } from './en.ts'
import { agreed } from './agreed.pt.ts'
import { agenda } from './agenda.pt.ts'
import { fromDirectory } from './from-directory.pt.ts'
import { invited } from './invited.pt.ts'
import { letters } from './letters.pt.ts'
import { participants } from './participants.pt.ts'
import { plan } from './plan.pt.ts'
import { setUp } from './set-up.pt.ts'
import { said } from './said.pt.ts'

export const pt: TranslationOf<typeof en> = {
  navigation: 'Rodadas',
  where: 'Onde você está',
  problem: 'Há algo a corrigir',
  rounds: {
    title: 'Rodadas de negócios',
    lead: 'Reuniões curtas entre quem vende e quem compra, planejadas antes para que todos esperem o mínimo possível.',
    enter: 'Abra uma rodada',
    empty: 'Ainda não há nenhuma rodada',
    emptyWhat: 'Quando uma for publicada, estará aqui.',
    pages: 'Páginas da lista de rodadas',
    newest: 'As mais novas',
    earlier: 'As anteriores',
    states: { preparing: 'Em preparação', wishing: 'Recebe pedidos', published: 'Publicada' },
    typeCode: 'Você tem um código em papel?',
    code: 'Seu código',
    codeHint: 'Quatro grupos de quatro letras e números.',
    codeButton: 'Abrir minha página',
    codeFaults: {
      unknown: 'Este código não abre nenhuma página. Confira letra por letra ou peça um novo a quem organiza a rodada.',
      tooOften:
        'Muitos códigos foram tentados a partir desta conexão. Espere dez minutos e confira o seu letra por letra.',
    },
  },
  setUp,
  desk: {
    toDo: 'O que você pode fazer',
    days: (from, to) => (from === to ? from : `${from} a ${to}`),
    people: (sellers, buyers) => `Vendem: ${sellers}. Compram: ${buyers}.`,
    everyone: (count) => plural(count, { one: '1 participa.', other: `${count} participam.` }),
    slots: (slots, tables) => `Horários: ${slots}. Mesas: ${tables}.`,
    wishes: (count, people) => `Pedidos ditos: ${count}. Pessoas que disseram algum: ${people}.`,
    participants: 'Participantes',
    invite: 'Convidar quem ainda não tem convite',
    inviteWhat:
      'Cada pessoa recebe um link pessoal que não precisa de conta. Quem não tem e-mail está na lista de chamadas, com um código.',
    invited: (count) => plural(count, { one: '1 tem convite', other: `${count} têm convite` }),
    plan: 'Planeje a agenda',
    agenda: 'Veja a agenda',
    publish: 'Publicar a agenda',
    publishWhat: 'A partir daí cada pessoa vê a sua, e é avisada uma vez de cada mudança.',
    tell: 'Avisar quem teve a agenda mudada',
    rule: 'Como os pedidos viram reuniões',
    ruleText:
      'As reuniões combinadas vêm primeiro. “Preciso me reunir” vale 5, “gostaria” vale 2, e mais 4 quando os dois lados disseram um deles. São escolhidas as reuniões que juntas valem mais, dentro das que cada um pode ter; antes, cada um recebe o mínimo que a organização prometeu. Um “não, obrigado” de qualquer lado a descarta. Ninguém pode pagar por uma reunião.',
    firstTimeLeast: (least) => `Quem exporta pela primeira vez recebe ao menos ${least}, se for possível.`,
    countryLeast: (least) =>
      `Quem vende a partir de cada país do bloco recebe ao menos ${least} em conjunto, se for possível.`,
    interpreters: (most) =>
      `Duas pessoas sem um idioma em comum precisam de intérprete; no máximo ${most} das reuniões delas são ao mesmo tempo.`,
    virtual: 'Passar tudo para o virtual',
    virtualWhat: 'Cada reunião que falta ganha uma sala própria, e quem está em uma é avisado uma vez.',
    outcomes: 'O que resultou',
    response: (said, sides) => `Chegaram ${said} de ${sides} respostas.`,
    results: (deals, samples, followUps) =>
      `São citadas: ${deals} com um acordo, ${samples} com uma amostra enviada, ${followUps} com algo a continuar.`,
  },
  participants,
  fromDirectory,
  agreed,
  plan,
  agenda,
  invited,
  letters,
  calendar: {
    meeting: (name) => `Reunião com ${name}`,
    table: (number, place) => `Mesa ${number}, ${place}`,
  },
  said,
  kept: {
    what: 'As rodadas de negócios que você organiza; de quem participa: nome, contato, pedidos, reuniões e o que resultou.',
    why: 'Para planejar as reuniões e saber para que serviram.',
    until:
      'O contato e o link de quem participa são apagados doze meses depois da rodada. As rodadas ficam com a instituição que as faz; seu nome como organização vai embora com sua conta.',
  },
}
