import { join } from 'node:path'
import { readAssets } from './assets.ts'
import type { Connections } from './database/pool.ts'
import { sharedSecret } from './database/secrets.ts'
import type { World } from './http/context.ts'
import { openFiles } from './files/open-files.ts'
import { limiterOn } from './http/limits.ts'
import { pageCache } from './http/page-cache/page-cache.ts'
import { jobSender } from './jobs/jobs.ts'
import { openLog } from './log.ts'
import { root } from './root.ts'
import type { Settings } from './settings/settings.ts'
import { signerOn } from './signing/signer.ts'
import type { Contributions } from './sockets/module.ts'

/** Everything that a process knows, over a database that is prepared. */
export async function makeWorld(
  settings: Settings,
  { db, pool }: Connections,
  contributions: readonly Contributions[],
): Promise<World> {
  return {
    db,
    settings,
    contributions,
    assets: readAssets(join(root, 'build')),
    log: await openLog(settings.DATA_DIR, settings.LOG_DAYS),
    files: openFiles(settings),
    pages: pageCache(),
    clock: () => new Date(),
    limiter: limiterOn(pool, await sharedSecret(db, 'limits')),
    secret: (name) => sharedSecret(db, name),
    signer: signerOn(db),
    enqueue: jobSender(pool),
  }
}
