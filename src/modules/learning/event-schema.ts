import { z } from 'zod'
import { verbs } from './rules/learning-event.ts'

// PostgreSQL keeps neither NUL nor half a character, in text or in jsonb.
const text = z
  .string()
  .regex(/^[^\0]*$/)
  .max(200)
const name = text.min(1)
const unkeepable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i
const longestAnswer = 64 * 1024

const event = z.object({
  id: z.uuidv7().lowercase(),
  verb: z.enum(verbs),
  course: name,
  version: name,
  lesson: text.nullish().transform((lesson) => lesson ?? ''),
  activity: name.nullable().default(null),
  answer: z
    .unknown()
    .transform((answer) => answer ?? null)
    .refine((answer) => isKeepable(JSON.stringify(answer))),
  at: z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()),
})

function isKeepable(answer: string) {
  return answer.length <= longestAnswer && !unkeepable.test(answer)
}

export type DeviceEvent = z.infer<typeof event>

/** An event, or the id of one that cannot be read; null where not even that is known. */
export function readEvent(raw: unknown): { event: DeviceEvent } | { unreadable: string | null } {
  const read = event.safeParse(raw)
  if (read.success) return { event: read.data }
  const named = z.object({ id: z.string().max(100) }).safeParse(raw)
  return { unreadable: named.success ? named.data.id : null }
}
