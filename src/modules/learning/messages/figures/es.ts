import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  title: 'Cifras',
  description: 'Visitas, personas que empiezan, terminan y se certifican, por mes, país, sector e idioma.',
  lead: 'Lo que pasa en los cursos: visitas, y personas que empiezan, terminan y obtienen su certificado.',
  filters: {
    year: 'Año',
    by: 'Por',
    measure: 'En la figura',
    only: 'Solo',
    all: 'Todas las personas',
    show: 'Mostrar',
    oneFilter: 'Un filtro a la vez: con dos se podrían deducir grupos pequeños restando.',
  },
  measures: { visits: 'Visitas', begun: 'Empezados', finished: 'Terminados', certified: 'Certificados' },
  meanings: {
    visits:
      'Visitas: cuántas veces se abrieron las páginas de un curso, sin contar robots. No se sigue a nadie, así que una persona puede ser muchas visitas.',
    begun: 'Empezados: personas que empezaron un curso, con cuenta o sin ella, en el mes en que empezaron.',
    finished: 'Terminados: personas que cumplieron la regla del curso, en el mes en que lo hicieron.',
    certified: 'Certificados: certificados emitidos, en el mes de emisión; no se cuentan los que retiró una oficina.',
  },
  dimensions: { month: 'Mes', country: 'País', sector: 'Sector', language: 'Idioma', course: 'Curso' },
  sectors: {
    publishing: 'Editorial',
    music: 'Música',
    'performing-arts': 'Artes escénicas',
    audiovisual: 'Audiovisual',
    heritage: 'Patrimonio cultural',
    'other-trades': 'Otros oficios',
  },
  unstated: 'Sin indicar',
  other: 'Otro idioma',
  total: 'Total',
  withheld: 'reservado',
  only: (dimension, value) => `solo ${dimension.toLowerCase()}: ${value}`,
  chart: (measure, dimension, year) => `${measure} en ${year}, por ${dimension.toLowerCase()}`,
  summary: (measure, most) =>
    most
      ? `Barras de «${measure}»; la más larga es la de ${most}.`
      : `Barras de «${measure}»; todavía no hay nada que mostrar.`,
  table: (dimension, year) => `Todas las cifras de ${year}, por ${dimension.toLowerCase()}`,
  source: (date) => `Fuente: registros de CONECTA Pacífico, contados el ${date}. Los meses son los de la hora UTC.`,
  csv: 'Descargar esta tabla (CSV)',
  how: 'Cómo se cuenta',
  withholding:
    'Los números del 1 al 4 se reservan para que nadie sea reconocido; otros se reservan con ellos cuando restando se podrían deducir. El 0 se muestra.',
  file: 'cifras',
}
