import type { Permission, Role } from '../../rules/permissions.ts'

export const en = {
  roles: {
    learner: 'learner',
    facilitator: 'facilitator',
    editor: 'editor',
    evaluator: 'evaluator',
    'cluster-manager': 'cluster manager',
    officer: 'officer of one country',
    secretariat: 'secretariat',
    administrator: 'administrator',
  } satisfies Record<Role, string>,
  permissions: {
    missing: (what: string, holders: string) =>
      `This page is for whoever may ${what} (${holders}). Your account may not. An administrator of this site can give you the role.`,
    names: {
      'courses.preview': 'see courses before they are published',
      'courses.import': 'bring in courses',
      'courses.publish': 'publish and withdraw courses',
      'certificates.withdraw': 'withdraw certificates',
      'figures.read': 'read the figures',
      'help.answer': 'answer requests for help',
      'people.read': 'see the list of people',
      'roles.grant': 'give and take away roles',
      'audit.read': 'read the record of changes',
      'mail.read': 'see the outgoing mail',
    } satisfies Record<Permission, string>,
  },
}
