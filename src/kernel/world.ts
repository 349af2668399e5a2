import { join } from 'node:path'
import { readAssets } from './assets.ts'
import type { Connections } from './database/pool.ts'
import { followReplica } from './database/replica/replica.ts'
import { sharedSecret } from './database/secrets.ts'
import type { World } from './http/context.ts'
import { openFiles } from './files/open-files.ts'
import { limiterOn } from './http/limits.ts'
import { besideReplica } from './http/page-cache/beside-replica.ts'
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
  const log = await openLog(settings.DATA_DIR, settings.LOG_DAYS)
  const replica = await replicaOf(settings, { pool, log })
  return {
    db,
    replica,
    settings,
    contributions,
    assets: readAssets(join(root, 'build')),
    log,
    files: openFiles(settings),
    pages: replica ? besideReplica(pageCache(), replica) : pageCache(),
    clock: () => new Date(),
    limiter: limiterOn(pool, await sharedSecret(db, 'limits')),
    secret: (name) => sharedSecret(db, name),
    signer: signerOn(db),
    enqueue: jobSender(pool),
  }
}

async function replicaOf(settings: Settings, { pool, log }: Pick<Connections, 'pool'> & Pick<World, 'log'>) {
  const { READ_DATABASE_URL: url, READ_DATABASE_LAG: mostLag, DATABASE_CONNECTIONS: mostConnections } = settings
  return url === undefined ? null : await followReplica({ url, mostLag, mostConnections, primary: pool, log })
}
