// WebAuthn speaks in bytes and JSON in text; browsers of 2021 have no parseCreationOptionsFromJSON yet.

interface Descriptor {
  id: string
  type: 'public-key'
  transports?: AuthenticatorTransport[]
}

export interface RegistrationOptions extends Omit<
  PublicKeyCredentialCreationOptions,
  'challenge' | 'user' | 'excludeCredentials'
> {
  challenge: string
  user: { id: string; name: string; displayName: string }
  excludeCredentials?: Descriptor[]
}

export interface SignInOptions extends Omit<PublicKeyCredentialRequestOptions, 'challenge' | 'allowCredentials'> {
  challenge: string
  allowCredentials?: Descriptor[]
}

export function canUsePasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && Boolean(navigator.credentials)
}

/** Asks the device for a new passkey; the answer is JSON for the server. */
export async function makePasskey({ challenge, user, excludeCredentials, ...options }: RegistrationOptions) {
  const made = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(challenge),
      user: { ...user, id: bytes(user.id) },
      excludeCredentials: (excludeCredentials ?? []).map(described),
    },
  })
  if (!isKey(made) || !(made.response instanceof AuthenticatorAttestationResponse)) return null
  const { response } = made
  return {
    ...common(made),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      transports: response.getTransports?.() ?? [],
    },
  }
}

/** Asks the device to answer with one of its passkeys. */
export async function usePasskey({ challenge, allowCredentials, ...options }: SignInOptions) {
  const used = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(challenge),
      allowCredentials: (allowCredentials ?? []).map(described),
    },
  })
  if (!isKey(used) || !(used.response instanceof AuthenticatorAssertionResponse)) return null
  const { response } = used
  return {
    ...common(used),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      ...(response.userHandle ? { userHandle: text(response.userHandle) } : {}),
    },
  }
}

export async function readJson<result>(address: string): Promise<result> {
  const response = await fetch(address, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(String(response.status))
  return await response.json()
}

export async function postJson<result>(address: string, body: object): Promise<result> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(String(response.status))
  return await response.json()
}

function common(key: PublicKeyCredential) {
  return { id: key.id, rawId: text(key.rawId), type: key.type, clientExtensionResults: key.getClientExtensionResults() }
}

function described({ id, ...rest }: Descriptor): PublicKeyCredentialDescriptor {
  return { ...rest, id: bytes(id) }
}

function isKey(credential: Credential | null): credential is PublicKeyCredential {
  return credential instanceof PublicKeyCredential
}

function bytes(base64url: string) {
  const plain = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
}

function text(buffer: ArrayBuffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer))
  return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}
