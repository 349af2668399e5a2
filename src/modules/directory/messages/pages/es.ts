import type { TranslationOf } from '#kernel/i18n/locales.ts'
import { plural } from '#kernel/i18n/plural.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  navigation: 'Directorio',
  directory: {
    title: 'Directorio',
    description:
      'Emprendimientos, iniciativas clúster e instituciones de la cultura en Chile, Colombia, México y Perú.',
    lead: 'Encuentra a quienes crean, compran, organizan y apoyan la cultura en la Alianza del Pacífico.',
    search: '¿Qué o a quién buscas?',
    button: 'Buscar',
    count: (count) =>
      count > 1000
        ? 'Más de 1000 organizaciones'
        : plural('es', count, { one: '1 organización', other: `${count} organizaciones` }),
    filters: 'Elige por tipo, sector, país u oficio',
    any: 'Todos',
    withCount: (name, count) => `${name} (${count > 1000 ? 'más de 1000' : count})`,
    kind: 'Tipo',
    sector: 'Sector',
    country: 'País',
    trade: 'Oficio',
    state: 'Estado',
    respelt: (typed) => `Nada se llama «${typed}». Esto es lo que se encuentra con otra ortografía:`,
    onMap: 'Míralo en el mapa',
    csv: 'Llévate la lista en CSV',
    json: 'Llévate la lista en JSON',
    columns: {
      name: 'Nombre',
      kind: 'Tipo',
      state: 'Estado',
      country: 'País',
      territory: 'Región',
      sectors: 'Sectores',
      trades: 'Oficios',
      summary: 'En una frase',
      website: 'Sitio web',
      confirmed: 'Confirmado el',
      source: 'De dónde viene',
      address: 'Página',
    },
    empty: 'Nada cumple todo esto',
    emptyWhat: 'Quita una palabra o un filtro, o mira todo el directorio.',
    all: 'Mira todo el directorio',
    pages: 'Páginas de la lista',
    first: 'Desde el comienzo',
    next: 'Siguiente',
  },
  organisation: {
    where: 'Dónde estás',
    about: 'Acerca de',
    place: 'Lugar',
    sectors: 'Sectores',
    trades: 'Oficios',
    offers: 'Ofrece',
    seeks: 'Busca',
    languages: 'Idiomas',
    since: 'Desde',
    website: 'Sitio web',
    said: 'Lo que dicen los documentos',
    shownIn: (language) => `Se muestra en ${language}: todavía no está en español.`,
    confirmed: (day) => `Confirmado el ${day}`,
    anywhere: 'en cualquier lugar',
    inCountries: (what, countries) => `${what}, en ${countries}`,
  },
}
