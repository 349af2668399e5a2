interface Key {
  x: string
  y: string
}

interface Registered {
  actorId: string
  key: Key
  revokedAt: Date | null
}

export type DeviceRefusal = 'other-key' | 'other-owner' | 'device-revoked'

/** Why a device that is registered is not whoever asks again; null where nothing is against it. `owners` are the actors that this browser answers for. */
export function registrationRefusal(
  registered: Registered,
  { key, owners }: { key: Key; owners: readonly (string | null)[] },
): DeviceRefusal | null {
  if (registered.key.x !== key.x || registered.key.y !== key.y) return 'other-key'
  if (!owners.includes(registered.actorId)) return 'other-owner'
  return registered.revokedAt ? 'device-revoked' : null
}
