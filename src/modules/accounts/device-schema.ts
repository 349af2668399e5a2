import { z } from 'zod'

const coordinate = z.string().regex(/^[\w-]{43}$/)

/** A device as it introduces itself: its id, its public key as JWK, and whose it says that it is. */
export const deviceSchema = z.object({
  id: z.uuidv7().lowercase(),
  key: z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate }),
  as: z.enum(['person', 'visitor']),
  /** Whose the phone takes it for: another tab may have signed somebody else in meanwhile. */
  actor: z.uuid().optional(),
  /** A visitor's: a JWS by the device's own key, `{ sub: id, act: 'register' }`. */
  proof: z.string().max(600).optional(),
})
