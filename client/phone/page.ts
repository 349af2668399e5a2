/** Whose learning the page was made for; a visitor's name is null. */
export interface PageActor {
  id: string
  name: string | null
}

/** A page kept on the phone names nobody; one that the server made names her, or says by silence that nobody is signed in. */
export type PageSays = { from: 'phone' } | { from: 'server'; actor: PageActor | null }

export function pageSays(page: ParentNode): PageSays {
  if (page.querySelector('meta[name="shown-from"][content="phone"]')) return { from: 'phone' }
  const said = page.querySelector<HTMLMetaElement>('meta[name="actor"]')?.content
  return { from: 'server', actor: said ? JSON.parse(said) : null }
}

/** The person who is signed in, as far as this page knows. */
export function personSignedIn(says: PageSays): string | null {
  return says.from === 'server' && says.actor?.name != null ? says.actor.id : null
}
