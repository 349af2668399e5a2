import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { readAssets } from '#kernel/assets.ts'
import type { Connections } from '#kernel/database/pool.ts'
import { sharedSecret } from '#kernel/database/secrets.ts'
import type { World } from '#kernel/http/context.ts'
import { fileStore } from '#kernel/files/file-store.ts'
import { limiterOn } from '#kernel/http/limits.ts'
import { pageCache } from '#kernel/http/page-cache/page-cache.ts'
import { root } from '#kernel/root.ts'
import { readSettings } from '#kernel/settings/settings.ts'
import { signerOn } from '#kernel/signing/signer.ts'
import { contributions, createApp } from '../src/app.tsx'
import { emptyConnections } from './database.ts'

interface Wish {
  /** Settings as in the environment. */
  environment?: Record<string, string>
  now?: Date
}

/** The whole site on an empty database: `app.request(url)` is a visit. Work handed to jobs is listed, not done. */
export async function testApp(wish: Wish = {}) {
  const connections = await emptyConnections()
  const enqueued: { job: string; data: object }[] = []
  const world = await testWorld(connections, wish)
  world.enqueue = async (job, data) => void enqueued.push({ job, data })
  return { app: createApp(world), world, enqueued, ...connections }
}

export async function testWorld({ db, pool }: Connections, { environment = {}, now }: Wish): Promise<World> {
  const settings = readSettings({ DATA_DIR: join(root, 'build/test-data'), ...environment })
  return {
    db,
    replica: null,
    settings,
    contributions,
    assets: readAssets(join(root, 'build')),
    log: pino({ level: 'silent' }),
    files: fileStore(mkdtempSync(join(tmpdir(), 'conecta-files-'))),
    pages: pageCache(),
    clock: () => now ?? new Date(),
    limiter: limiterOn(pool, 'test'),
    secret: (name) => sharedSecret(db, name),
    signer: signerOn(db),
    enqueue: async () => {},
  }
}
