import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  why: {
    name: () => 'O nome tem suas palavras.',
    trade: (trades) => `O ofício é ${trades}.`,
    offer: (what) => `Oferece ${what}.`,
    place: (place) => `Fica em ${place}.`,
    sector: (sector) => `É de ${sector}.`,
    text: () => 'O texto diz isso.',
    work: () => 'Uma de suas obras é descrita assim.',
  },
  sort: 'Em que ordem?',
  sorts: {
    standing: 'Primeiro as verificadas e completas',
    fresh: 'Primeiro as confirmadas há pouco',
    newest: 'Primeiro as últimas que chegaram',
    near: 'Primeiro as mais próximas de uma região',
    fit: 'Primeiro as que combinam com a minha',
  },
  near: 'Perto de que região?',
  forWhom: 'Para qual das minhas?',
  fitWhat: 'Das 250 que vêm primeiro, as que combinam pela regra publicada.',
  views: { cards: 'Ver como cartões', table: 'Ver como tabela', map: 'Ver no mapa' },
  save: {
    title: 'Guarde esta busca',
    what: 'Escrevemos um e-mail quando algo novo combinar, no máximo uma vez por dia.',
    button: 'Guardar',
    signIn: 'Para guardar, entre na sua conta.',
    mine: 'Minhas buscas guardadas',
    lead: 'Escrevemos quando algo novo combina com alguma, no máximo uma vez por dia por todas.',
    none: 'Você ainda não guardou nenhuma busca',
    noneWhat: 'Procure no diretório e guarde aquilo de que você queira ter notícias.',
    remove: 'Não escrever mais',
    full: 'Você já guardou 20 buscas. Remova uma para guardar outra.',
    all: 'Todo o diretório',
    since: (day) => `Guardada em ${day}`,
    open: 'Abrir',
  },
  search: {
    group: 'Diretório',
  },
  letter: {
    subject: (count) =>
      plural(count, {
        one: '1 organização nova combina com suas buscas',
        other: `${count} organizações novas combinam com suas buscas`,
      }),
    line: (search, names) => `“${search}”: ${names}.`,
    end: 'Você pediu este aviso. Para não receber mais, abra suas buscas guardadas e remova as que já não quiser.',
    button: 'Ver minhas buscas guardadas',
    greeting: (name) => (name ? `Olá, ${name}:` : 'Olá:'),
    closing: 'CONECTA Pacífico',
  },
  said: {
    'search-saved': 'Está guardada: vamos escrever quando algo novo combinar.',
    'search-removed': 'Não vamos mais escrever sobre ela.',
  },
  kept: {
    what: 'As buscas do diretório que você guarda.',
    why: 'Para escrever a você quando algo novo combina.',
    until: 'Até você removê-las ou encerrar sua conta.',
  },
}
