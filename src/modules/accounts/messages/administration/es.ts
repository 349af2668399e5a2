import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const es: TranslationOf<typeof en> = {
  roles: {
    learner: 'aprendiz',
    facilitator: 'facilitación',
    editor: 'edición',
    evaluator: 'evaluación',
    'cluster-manager': 'gestión de clúster',
    officer: 'oficina de un país',
    secretariat: 'secretaría',
    administrator: 'administración',
  },
  permissions: {
    missing: (what, holders) =>
      `Esta página es para quien puede ${what} (${holders}). Tu cuenta no puede. Quien administra este sitio puede darte ese papel.`,
    names: {
      'courses.preview': 'ver cursos antes de que se publiquen',
      'courses.import': 'traer cursos',
      'courses.publish': 'publicar y retirar cursos',
      'certificates.withdraw': 'retirar certificados',
      'figures.read': 'leer las cifras',
      'help.answer': 'responder pedidos de ayuda',
      'people.read': 'ver la lista de personas',
      'roles.grant': 'dar y quitar papeles',
      'audit.read': 'leer el registro de cambios',
      'mail.read': 'ver el correo de salida',
    },
  },
}
