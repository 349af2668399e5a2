import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { en } from './en.ts'

export const pt: TranslationOf<typeof en> = {
  roles: {
    learner: 'aprendiz',
    facilitator: 'facilitação',
    editor: 'edição',
    evaluator: 'avaliação',
    'cluster-manager': 'gestão de cluster',
    officer: 'representação de um país',
    secretariat: 'secretaria',
    administrator: 'administração',
  },
  permissions: {
    missing: (what, holders) =>
      `Esta página é para quem pode ${what} (${holders}). Sua conta não pode. Quem administra este site pode dar esse papel a você.`,
    names: {
      'courses.preview': 'ver cursos antes de serem publicados',
      'courses.import': 'trazer cursos',
      'courses.publish': 'publicar e retirar cursos',
      'certificates.withdraw': 'retirar certificados',
      'figures.read': 'ler os números',
      'help.answer': 'responder pedidos de ajuda',
      'people.read': 'ver a lista de pessoas',
      'roles.grant': 'dar e tirar papéis',
      'audit.read': 'ler o registro de mudanças',
      'mail.read': 'ver os e-mails de saída',
    },
  },
}
