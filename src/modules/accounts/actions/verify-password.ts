import { ask, type Asker } from '../auth/ask.ts'
import type { AuthWorld } from '../auth/world.ts'

/** Whether this is the password of whoever asks. */
export async function verifyPassword(world: AuthWorld, asker: Asker, password: string): Promise<boolean> {
  const answer = await ask(world, asker, (api, headers) =>
    api.verifyPassword({ body: { password }, headers, returnHeaders: true }),
  )
  return answer.refusal === null
}
