import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  title: 'Mi hilo',
  lead: 'Tu camino aquí, desde la primera pregunta hasta el trato. Nadie más lo ve.',
  empty: 'Tu hilo comienza con lo primero que hagas',
  emptyWhat: 'Una lección, una organización en el directorio, una reunión: cada cosa llega aquí sola.',
  pages: 'Páginas de mi hilo',
  earlier: 'Lo anterior',
  newest: 'Lo más nuevo',
}
