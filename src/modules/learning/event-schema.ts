import { z } from 'zod'
import { verbs } from './rules/learning-event.ts'

const name = z.string().min(1).max(200)
const longestAnswer = 64 * 1024

const event = z.object({
  id: z.uuidv7().lowercase(),
  verb: z.enum(verbs),
  course: name,
  version: name,
  lesson: z
    .string()
    .max(200)
    .nullish()
    .transform((lesson) => lesson ?? ''),
  activity: name.nullable().default(null),
  answer: z
    .unknown()
    .refine((answer) => answer === undefined || JSON.stringify(answer).length <= longestAnswer)
    .transform((answer) => answer ?? null),
  at: z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()),
})

export type DeviceEvent = z.infer<typeof event>

/** An event, or the id of one that cannot be read; null where not even that is known. */
export function readEvent(raw: unknown): { event: DeviceEvent } | { unreadable: string | null } {
  const read = event.safeParse(raw)
  if (read.success) return { event: read.data }
  const named = z.object({ id: z.string().max(100) }).safeParse(raw)
  return { unreadable: named.success ? named.data.id : null }
}
