export const roles = [
  'learner',
  'facilitator',
  'editor',
  'evaluator',
  'cluster-manager',
  'officer',
  'secretariat',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** Everybody with an account is a learner; the other roles are granted. */
export type GrantableRole = Exclude<Role, 'learner'>
export const grantableRoles = roles.filter((role): role is GrantableRole => role !== 'learner')

export const permissions = [
  'courses.preview',
  'courses.import',
  'courses.publish',
  'certificates.withdraw',
  'figures.read',
  'help.answer',
  'directory.verify',
  'directory.import',
  'rounds.organise',
  'cards.make',
  'cards.oversee',
  'people.read',
  'roles.grant',
  'audit.read',
  'mail.read',
] as const
export type Permission = (typeof permissions)[number]

/** The whole of who may do what. An officer's permissions hold for the country of the grant. */
export const permissionsOf = {
  learner: [],
  facilitator: ['courses.preview', 'help.answer', 'cards.make'],
  editor: ['courses.preview', 'courses.import', 'courses.publish'],
  evaluator: ['courses.preview'],
  'cluster-manager': ['rounds.organise'],
  officer: [
    'certificates.withdraw',
    'figures.read',
    'help.answer',
    'directory.verify',
    'directory.import',
    'rounds.organise',
  ],
  secretariat: [
    'courses.preview',
    'certificates.withdraw',
    'figures.read',
    'help.answer',
    'directory.verify',
    'directory.import',
    'rounds.organise',
  ],
  administrator: [...permissions],
} satisfies Record<Role, readonly Permission[]>

const oneCountry: ReadonlySet<string> = new Set<Role>(['officer'])

interface Holder {
  roles: readonly { role: string; country: string | null }[]
}

/**
 * Whether a person has a permission: for one country (ISO 3166-1 alpha-2), for what belongs to none (null), or, where no
 * country is given, for any at all.
 */
export function may(person: Holder | null, permission: Permission, country?: string | null): boolean {
  if (!person) return false
  return person.roles.some(
    (grant) =>
      (permissionsOf as Record<string, readonly Permission[]>)[grant.role]?.includes(permission) === true &&
      (!oneCountry.has(grant.role) || country === undefined || grant.country === country),
  )
}

/** The roles that carry a permission, for the sentence that explains a refusal. */
export function rolesWith(permission: Permission): Role[] {
  return roles.filter((role) => (permissionsOf[role] as readonly Permission[]).includes(permission))
}

export function holdsForOneCountry(role: GrantableRole): boolean {
  return oneCountry.has(role)
}
