/**
 * To whose record a question belongs. A letter that waited on a phone names whose it was as far as its page knew ('' for
 * nobody): it is not given to whoever happens to be signed in when it arrives. A plain form names nobody and is the session's.
 */
export function askerOf(actorId: string | null, by: string | undefined): string | null {
  return by === undefined || by === actorId ? actorId : null
}
