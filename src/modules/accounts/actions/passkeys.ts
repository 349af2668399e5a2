import { own } from '#kernel/database/database.ts'
import { ask, type Asker } from '../auth/ask.ts'
import type { AuthWorld } from '../auth/world.ts'
import { findProfile } from '../queries/people.ts'
import type { AccountsTables } from '../tables.ts'

/** What a browser answers when it signs in with a passkey: WebAuthn Level 3, AuthenticationResponseJSON. */
interface SignInResponse {
  id: string
  rawId: string
  type: 'public-key'
  clientExtensionResults: object
  response: {
    clientDataJSON: string
    authenticatorData: string
    signature: string
    userHandle?: string
  }
}

/**
 * What the browser needs to make a passkey (WebAuthn creation options), with the cookie that holds the challenge. Her device
 * lists the passkey under her address, or under her name where she has none.
 */
export async function registrationOptions(world: AuthWorld, asker: Asker, person: { id: string; name: string }) {
  const profile = await findProfile(own<AccountsTables>(world.db), person.id)
  const made = await ask(world, asker, (api, headers) =>
    api.generatePasskeyRegistrationOptions({ headers, returnHeaders: true }),
  )
  if (made.refusal !== null) return made
  const user = { ...made.value.user, name: profile?.email ?? person.name, displayName: person.name }
  return { ...made, value: { ...made.value, user } }
}

export function registerPasskey(world: AuthWorld, asker: Asker, body: { response: unknown; name: string }) {
  return ask<unknown>(world, asker, (api, headers) =>
    api.verifyPasskeyRegistration({ body, headers, returnHeaders: true }),
  )
}

/** What the browser needs to sign in with whichever passkey it has. */
export function signInOptions(world: AuthWorld, asker: Asker) {
  return ask(world, asker, (api, headers) => api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true }))
}

export function signInByPasskey(world: AuthWorld, asker: Asker, response: SignInResponse) {
  return ask<unknown>(world, asker, (api, headers) =>
    api.verifyPasskeyAuthentication({ body: { response }, headers, returnHeaders: true }),
  )
}
