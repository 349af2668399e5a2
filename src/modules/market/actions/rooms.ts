import { createHmac } from 'node:crypto'
import { roomAddress } from '../rules/hold/rooms.ts'
import type { Settings } from '../rules/hold/settings.ts'

interface SecretWorld {
  secret(name: string): Promise<string>
}

/** Gives the address of each meeting's own virtual room: its name follows from a secret, so that only its two know it. */
export async function roomsOf(
  world: SecretWorld,
  { rooms }: Pick<Settings, 'rooms'>,
): Promise<(meeting: { id: string; desk: number }) => string | null> {
  if (rooms === null) return () => null
  const secret = await world.secret('round-rooms')
  return ({ id, desk }) => {
    const name = createHmac('sha256', secret).update(id).digest('base64url').replace(/[-_]/g, '').slice(0, 20)
    return roomAddress(rooms, { name, table: desk + 1 })
  }
}
