import type { Profile } from './database.ts'
import type { PageActor, PageSays } from './page.ts'

type Known = Pick<Profile, 'device' | 'actor' | 'name' | 'revoked' | 'left' | 'createdAt'>

export type Choice = { device: string } | { make: { actor: PageActor['id'] | null; name: PageActor['name'] } }

/**
 * Whose work is done on a page. One made by the server says it; where it names nobody, nobody is signed in, and the work is a
 * visitor's, never the last person's. A page kept on the phone goes on with whoever uses the phone.
 */
export function chooseProfile(profiles: readonly Known[], current: string | null, says: PageSays): Choice {
  if (says.from === 'phone') return existing(profiles, ({ device }) => device === current) ?? newVisitor
  const { actor } = says
  if (!actor) return existing(profiles, (one) => one.actor === null && one.name === null) ?? newVisitor
  return existing(profiles, (one) => one.actor === actor.id) ?? { make: { actor: actor.id, name: actor.name } }
}

const newVisitor = { make: { actor: null, name: null } }

function existing(profiles: readonly Known[], fits: (profile: Known) => boolean): Choice | null {
  const [first] = profiles
    .filter((one) => !one.revoked && !one.left && fits(one))
    .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
  return first ? { device: first.device } : null
}
