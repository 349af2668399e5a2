import { Hono } from 'hono'
import type { AnyRequest } from './context.ts'

export const signingKeysPath = '/.well-known/conecta-keys.json'

/** The site's public keys, so that anyone can check what it signed. */
export const signingKeys = new Hono<AnyRequest>().get(signingKeysPath, async (c) => {
  c.header('cache-control', 'public, max-age=3600')
  c.header('content-type', 'application/jwk-set+json')
  return c.body(JSON.stringify(await c.var.signer.keySet()))
})
