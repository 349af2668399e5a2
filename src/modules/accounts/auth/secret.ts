import type { World } from '#kernel/http/context.ts'

const known = new WeakMap<object, Promise<string>>()

/** The secret that signs session cookies, read from the database once a process. */
export function authSecret({ settings, secret }: Pick<World, 'settings' | 'secret'>): Promise<string> {
  const read = known.get(settings) ?? secret('auth')
  known.set(settings, read)
  return read
}
