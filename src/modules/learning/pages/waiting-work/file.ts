import { z } from 'zod'
import { deviceSchema } from '#modules/accounts/public.ts'

export const largestWaitingFile = 5_000_000
export const waitingLimit = { name: 'waiting work by address', most: 60, seconds: 3600 }

const { id, key, as, actor } = deviceSchema.shape

const waitingFile = z
  .object({
    format: z.literal('conecta-waiting/1'),
    devices: z.array(z.object({ device: id, key, as, actor })).max(50),
    statements: z.array(z.string().max(100_000)).max(5000),
  })
  .refine(({ devices, statements }) => devices.length > 0 || statements.length === 0)

export type WaitingFile = z.infer<typeof waitingFile>

/** What a phone saved for another browser to hand in; null where it is no such file. */
export async function readWaitingFile(file: File): Promise<WaitingFile | null> {
  const parsed = waitingFile.safeParse(parse(await file.text()))
  return parsed.success ? parsed.data : null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
