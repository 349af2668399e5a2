import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  home: 'CONECTA Pacífico, início',
  skip: 'Ir para o conteúdo',
  menu: 'Menu',
  mainNav: 'Menu principal',
  account: 'Sua conta',
  language: 'Idioma',
  help: 'Peça ajuda',
  helpPromise: (who, days) =>
    plural(days, {
      one: `${who} responde em até 1 dia útil.`,
      other: `${who} responde em até ${days} dias úteis.`,
    }),
  helpTeam: 'A equipe desta plataforma',
  notices: 'Sobre esta plataforma',
  saveData: 'Economizar dados',
  dataSaverOn: 'Economia de dados: ligada',
  description:
    'Aprenda a vender seu trabalho, tenha seu ofício reconhecido e faça com que encontrem você: a plataforma de quem empreende em cultura no Chile, na Colômbia, no México e no Peru.',
  licence: 'Cursos: CC BY-SA 4.0. Software: AGPL-3.0-or-later.',
  operator: (name) => `Este site é mantido por ${name}.`,
  demo: 'Dados de demonstração: as pessoas e os empreendimentos mostrados aqui não são reais.',
  problems: {
    'not-found': {
      title: 'Não encontramos essa página',
      what: 'O endereço pode ter um erro, ou a página mudou de lugar.',
      next: 'Ir para o início',
    },
    forbidden: {
      title: 'Você não pode abrir esta página',
      what: 'Sua conta não tem a permissão que esta página exige. Se acha que deveria ter, peça ajuda.',
      next: 'Ir para o início',
    },
    'cross-site': {
      title: 'Não pudemos receber esse formulário',
      what: 'Ele veio de outro site ou de uma página antiga. Abra a página de novo e envie mais uma vez.',
      next: 'Ir para o início',
    },
    'too-large': {
      title: 'O que você está enviando é grande demais',
      what: 'Envie um arquivo menor ou divida o que está enviando.',
      next: 'Ir para o início',
    },
    'too-many': {
      title: 'Tentativas demais',
      what: 'Para proteger todas as pessoas, fizemos uma pausa. Tente de novo mais tarde.',
      next: 'Ir para o início',
    },
    broken: {
      title: 'Algo falhou do nosso lado',
      what: 'Não é culpa sua, e o que você salvou continua lá. Tente de novo daqui a pouco.',
      next: 'Ir para o início',
    },
  },
  reference: (id) => `Se pedir ajuda, informe esta referência: ${id}`,
}
