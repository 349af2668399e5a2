import { statSync } from 'node:fs'

/** Root in somebody's clone becomes that somebody: files that root leaves there would break the owner's next start. */
export function becomeOwner(folder) {
  const { uid, gid } = statSync(folder)
  if (process.getuid?.() !== 0 || uid === 0) return
  process.setgroups([gid])
  process.setgid(gid)
  process.setuid(uid)
  process.env.HOME = '/nonexistent'
}
