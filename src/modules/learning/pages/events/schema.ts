import { z } from 'zod'

const longestStatement = 100_000

/** What a device sends under its session: at most 100 events. Each is read by itself, so that one that nobody understands holds up no other. */
export const batch = z.object({ events: z.array(z.unknown()).max(100) })

/** Which version's events are asked for. */
export const wanted = z.object({ course: z.string().min(1).max(200), version: z.string().min(1).max(200) })

/** What it signed, in compact JWS, and how many more wait on it. */
export const signedBatch = z.object({
  device: z.uuidv7().lowercase(),
  waiting: z.int().min(0).max(1_000_000),
  statements: z.array(z.string().max(longestStatement)).max(50),
})
