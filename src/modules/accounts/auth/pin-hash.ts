import { authOf } from './auth.ts'
import type { AuthWorld } from './world.ts'

export async function hashPin(world: AuthWorld, pin: string): Promise<string> {
  return await (await authOf(world)).$context.then(({ password }) => password.hash(pin))
}

let decoy: Promise<string> | undefined

/** Whether this is the PIN behind the hash. Where there is none, as much work is done: a card that does not exist answers no sooner. */
export async function isPinOf(world: AuthWorld, hash: string | null, pin: string): Promise<boolean> {
  decoy ??= hashPin(world, 'none')
  const { password } = await (await authOf(world)).$context
  const right = await password.verify({ hash: hash ?? (await decoy), password: pin })
  return right && hash !== null
}
