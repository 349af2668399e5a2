import type { LentDatabase } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'

/** What of the world signing in needs; a request's variables hold it too. */
export type AuthWorld = Pick<World, 'settings' | 'secret' | 'enqueue' | 'clock'> & { db: LentDatabase }
