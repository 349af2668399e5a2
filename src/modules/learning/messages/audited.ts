import type { Locale } from '#kernel/i18n/locales.ts'

/** Words of this module's rows in the audit log: events, what they were done to, and what is noted of them. */
export const audited: Record<string, Record<Locale, string>> = {
  learning: { es: 'cursos', en: 'courses', pt: 'cursos' },
  courseImported: { es: 'curso importado', en: 'course imported', pt: 'curso importado' },
  coursePublished: { es: 'curso publicado', en: 'course published', pt: 'curso publicado' },
  courseWithdrawn: { es: 'curso retirado', en: 'course withdrawn', pt: 'curso retirado' },
  certificateIssued: { es: 'certificado emitido', en: 'certificate issued', pt: 'certificado emitido' },
  certificateNameChanged: {
    es: 'nombre del certificado cambiado',
    en: 'name on the certificate changed',
    pt: 'nome do certificado alterado',
  },
  certificateWithdrawn: { es: 'certificado retirado', en: 'certificate withdrawn', pt: 'certificado cancelado' },
  certificateReinstated: {
    es: 'certificado vuelto a validar',
    en: 'certificate made valid again',
    pt: 'certificado revalidado',
  },
  course: { es: 'curso', en: 'course', pt: 'curso' },
  certificate: { es: 'certificado', en: 'certificate', pt: 'certificado' },
  version: { es: 'versión', en: 'version', pt: 'versão' },
  named: { es: 'muestra un nombre', en: 'shows a name', pt: 'mostra um nome' },
  true: { es: 'sí', en: 'yes', pt: 'sim' },
  false: { es: 'no', en: 'no', pt: 'não' },
}
