import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  title: 'Números',
  description: 'Visitas, pessoas que começam, concluem e se certificam, por mês, país, setor e idioma.',
  lead: 'O que acontece nos cursos: visitas, e pessoas que começam, concluem e obtêm o certificado.',
  filters: {
    year: 'Ano',
    by: 'Por',
    measure: 'Na figura',
    only: 'Só',
    all: 'Todas as pessoas',
    show: 'Mostrar',
    oneFilter: 'Um filtro por vez: com dois seria possível deduzir grupos pequenos por subtração.',
  },
  measures: { visits: 'Visitas', begun: 'Começados', finished: 'Concluídos', certified: 'Certificados' },
  meanings: {
    visits:
      'Visitas: quantas vezes as páginas de um curso foram abertas, sem contar robôs. Ninguém é seguido, por isso uma pessoa pode ser muitas visitas.',
    begun: 'Começados: pessoas que começaram um curso, com ou sem conta, no mês em que começaram.',
    finished: 'Concluídos: pessoas que cumpriram a regra do curso, no mês em que a cumpriram.',
    certified: 'Certificados: certificados emitidos, no mês da emissão; não contam os que um órgão cancelou.',
  },
  dimensions: { month: 'Mês', country: 'País', sector: 'Setor', language: 'Idioma', course: 'Curso' },
  sectors: {
    publishing: 'Editorial',
    music: 'Música',
    'performing-arts': 'Artes cênicas',
    audiovisual: 'Audiovisual',
    heritage: 'Patrimônio cultural',
    'other-trades': 'Outros ofícios',
  },
  unstated: 'Não informado',
  other: 'Outro idioma',
  total: 'Total',
  withheld: 'omitido',
  only: (dimension, value) => `só ${dimension.toLowerCase()}: ${value}`,
  chart: (measure, dimension, year) => `${measure} em ${year}, por ${dimension.toLowerCase()}`,
  summary: (measure, most) =>
    most
      ? `Barras de “${measure}”; a mais longa é a de ${most}.`
      : `Barras de “${measure}”; ainda não há nada a mostrar.`,
  table: (dimension, year) => `Todos os números de ${year}, por ${dimension.toLowerCase()}`,
  source: (date) => `Fonte: registros do CONECTA Pacífico, contados em ${date}. Os meses são os da hora UTC.`,
  csv: 'Baixar esta tabela (CSV)',
  how: 'Como se conta',
  withholding:
    'Os números de 1 a 4 são omitidos para que ninguém seja reconhecido; outros são omitidos com eles quando a subtração os revelaria. O 0 aparece.',
  file: 'numeros',
}
