import { ask, type Asker } from '../auth/ask.ts'
import type { AuthWorld } from '../auth/world.ts'

/** Sends the message that confirms an address once more; nothing happens when it is confirmed already. */
export async function sendConfirmation(world: AuthWorld, asker: Asker, email: string) {
  await ask(world, asker, (api, headers) =>
    api.sendVerificationEmail({ body: { email }, headers, returnHeaders: true }),
  )
}

/**
 * Confirms an address by the token of the message, and signs its reader in at the first time. A letter that joins an address
 * is worthless once that address has an account of its own.
 */
export async function confirmEmail(world: AuthWorld, asker: Asker, token: string) {
  const answer = await ask(world, asker, (api, headers) =>
    api.verifyEmail({ query: { token }, headers, returnHeaders: true }),
  ).catch((problem: unknown) => {
    if (isTaken(problem)) return { refusal: 'taken' }
    throw problem
  })
  return 'cookies' in answer && answer.refusal === null
    ? { refusal: null, cookies: answer.cookies }
    : { refusal: 'link-used' as const }
}

/** PostgreSQL's 23505, unique_violation. */
function isTaken(problem: unknown) {
  return problem instanceof Error && 'code' in problem && problem.code === '23505'
}
