import { createHmac } from 'node:crypto'
import { importPublicKey, isSignedBy, type PublicKey, readJws } from '#kernel/signing/jws.ts'
import { authSecret } from './secret.ts'
import type { AuthWorld } from './world.ts'

interface Proof {
  id: string
  key: PublicKey
  proof: string
}

/**
 * Token of the visitor whom a device begins, for whoever proves that it holds the device's key; null for anybody else. It is
 * the same however often it is asked for: an answer that was lost, or that came too late, is simply given again.
 */
export async function deviceToken(world: Pick<AuthWorld, 'settings' | 'secret'>, { id, key, proof }: Proof) {
  const [jws, publicKey] = [readJws(proof), importPublicKey(key)]
  if (!jws || !publicKey || !says(jws.payload, id) || !isSignedBy(jws, publicKey)) return null
  return createHmac('sha256', await authSecret(world))
    .update(`visitor ${id} ${key.x} ${key.y}`)
    .digest('base64url')
}

function says(payload: unknown, id: string) {
  const { sub, act } = Object(payload)
  return sub === id && act === 'register'
}
