import { ask, type Asker } from '../auth/ask.ts'
import type { AuthWorld } from '../auth/world.ts'

/** Ends this device's session; the cookies that remove it from the browser are returned. */
export async function signOut(world: AuthWorld, asker: Asker): Promise<string[]> {
  const answer = await ask(world, asker, (api, headers) => api.signOut({ headers, returnHeaders: true }))
  return answer.cookies
}
