import type { KeptEvent, Profile } from './database.ts'
import { publicKey } from './jws.ts'

interface Whose {
  profiles: readonly Profile[]
  waiting: readonly KeptEvent[]
}

/** What waits, as a file that is handed in from any browser: the signatures in it say whose it is. */
export async function waitingFile({ profiles, waiting }: Whose): Promise<string> {
  const devices = await Promise.all(
    profiles.map(async ({ device, actor, name, keys }) => ({
      device,
      key: await publicKey(keys),
      ...(name === null ? { as: 'visitor' } : { as: 'person', actor }),
    })),
  )
  const statements = waiting.flatMap(({ statement }) => statement ?? [])
  return JSON.stringify({ format: 'conecta-waiting/1', devices, statements })
}
