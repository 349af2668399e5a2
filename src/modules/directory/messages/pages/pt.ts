import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  navigation: 'Diretório',
  directory: {
    title: 'Diretório',
    description:
      'Empreendimentos, iniciativas de cluster e instituições da cultura no Chile, na Colômbia, no México e no Peru.',
    lead: 'Encontre quem cria, compra, organiza e apoia a cultura na Aliança do Pacífico.',
    search: 'O que ou quem você procura?',
    button: 'Buscar',
    count: (count) =>
      count > 1000
        ? 'Mais de 1.000 organizações'
        : plural('pt', count, { one: '1 organização', other: `${count} organizações` }),
    filters: 'Escolha por tipo, setor, país ou ofício',
    any: 'Todos',
    withCount: (name, count) => `${name} (${count > 1000 ? 'mais de 1.000' : count})`,
    kind: 'Tipo',
    sector: 'Setor',
    country: 'País',
    trade: 'Ofício',
    state: 'Estado',
    respelt: (typed) => `Nada se chama “${typed}”. Isto é o que se encontra com outra grafia:`,
    onMap: 'Veja no mapa',
    csv: 'Leve a lista em CSV',
    json: 'Leve a lista em JSON',
    columns: {
      name: 'Nome',
      kind: 'Tipo',
      state: 'Estado',
      country: 'País',
      territory: 'Região',
      sectors: 'Setores',
      trades: 'Ofícios',
      summary: 'Em uma frase',
      website: 'Site',
      confirmed: 'Confirmado em',
      source: 'De onde vem',
      address: 'Página',
    },
    empty: 'Nada reúne tudo isto',
    emptyWhat: 'Tire uma palavra ou um filtro, ou veja o diretório inteiro.',
    all: 'Veja o diretório inteiro',
    pages: 'Páginas da lista',
    first: 'Do começo',
    next: 'Próxima',
  },
  organisation: {
    where: 'Onde você está',
    about: 'Sobre',
    place: 'Lugar',
    sectors: 'Setores',
    trades: 'Ofícios',
    offers: 'Oferece',
    seeks: 'Procura',
    languages: 'Idiomas',
    since: 'Desde',
    website: 'Site',
    said: 'O que dizem os documentos',
    shownIn: (language) => `Mostrado em ${language}: ainda não está em português.`,
    confirmed: (day) => `Confirmado em ${day}`,
    anywhere: 'em qualquer lugar',
    inCountries: (what, countries) => `${what}, em ${countries}`,
  },
}
