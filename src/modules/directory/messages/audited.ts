import type { Locale } from '#kernel/i18n/locales.ts'

/** Words of this module's rows in the audit log: events, what they were done to, and what is noted of them. */
export const audited: Record<string, Record<Locale, string>> = {
  directory: { es: 'directorio', en: 'directory', pt: 'diretório' },
  organisation: { es: 'organización', en: 'organisation', pt: 'organização' },
  organisationStateChanged: {
    es: 'estado de la organización cambiado',
    en: 'state of the organisation changed',
    pt: 'estado da organização alterado',
  },
  stewardsChanged: {
    es: 'quiénes llevan la organización',
    en: 'who runs the organisation',
    pt: 'quem mantém a organização',
  },
  organisationsMerged: { es: 'organizaciones unidas', en: 'organisations merged', pt: 'organizações unidas' },
  into: { es: 'con', en: 'into', pt: 'com' },
  import: { es: 'importación', en: 'import', pt: 'importação' },
  organisationsImported: {
    es: 'organizaciones importadas',
    en: 'organisations imported',
    pt: 'organizações importadas',
  },
  count: { es: 'cuántas', en: 'how many', pt: 'quantas' },
  change: { es: 'cambio', en: 'change', pt: 'mudança' },
  state: { es: 'estado', en: 'state', pt: 'estado' },
  municipality: { es: 'municipios', en: 'municipalities', pt: 'municípios' },
  municipalitiesImported: {
    es: 'municipios importados',
    en: 'municipalities imported',
    pt: 'municípios importados',
  },
  source: { es: 'fuente', en: 'source', pt: 'fonte' },
  date: { es: 'fecha', en: 'date', pt: 'data' },
}
