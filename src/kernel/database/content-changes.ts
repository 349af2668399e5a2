import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { World } from '../http/context.ts'
import type { PageCache } from '../http/page-cache/page-cache.ts'

/** What the triggers of the tables that pages show say when one of them changes. */
const channel = 'content_changed'
const own = 'still here '

const defaults = { betweenSigns: 15_000, patience: 5000, beforeAgain: 1000 }

type Asked = Pick<pg.Pool, 'options' | 'query'>

export interface ContentChanges {
  stop(): Promise<void>
}

/**
 * Opens the page cache while this process hears of every change of content, and shuts it as soon as that is in doubt: when the
 * connection is lost, or a sign that this process sends itself through the database does not come back.
 */
export function followContentChanges(
  pool: Asked,
  { pages, log }: Pick<World, 'pages' | 'log'>,
  waits = defaults,
): ContentChanges {
  const stopping = new AbortController()
  const { signal } = stopping
  const following = (async () => {
    while (!signal.aborted) {
      await followUntilLost(pool, { pages, waits, signal })
      pages.shut()
      if (!signal.aborted) log.warn('pages are not kept: changes of content are not heard')
      await pause(waits.beforeAgain, null, { signal, ref: false }).catch(() => {})
    }
  })()
  return { stop: async () => (stopping.abort(), await following) }
}

interface Following {
  pages: PageCache
  waits: typeof defaults
  signal: AbortSignal
}

async function followUntilLost(pool: Asked, { pages, waits, signal }: Following) {
  const client = new pg.Client(pool.options)
  const lost = new Promise<false>((resolve) => {
    for (const event of ['error', 'end'] as const) client.on(event, () => resolve(false))
    signal.addEventListener('abort', () => resolve(false), { once: true })
  })
  try {
    const inTime = async <said>(answer: Promise<said>) =>
      await Promise.race([lost, pause(waits.patience, false as const, { signal, ref: false }), answer])
    const sendSign = await inTime(listen(client, pages))
    while (sendSign && (await inTime(sendSign(pool)))) {
      pages.open()
      if (!(await Promise.race([lost, pause(waits.betweenSigns, true, { signal, ref: false })]))) return
    }
  } catch {
    // A database that is away, or a wait that the end of the process cut: either way nothing is heard any more.
  } finally {
    client.end().catch(() => {})
  }
}

/** Every notice but the signs of processes empties the cache; gives what sends a sign, and is true once it came back. */
async function listen(client: pg.Client, pages: PageCache) {
  const sign = own + randomUUID()
  let heard: (back: true) => void = () => {}
  client.on('notification', ({ payload = '' }) => {
    if (payload === sign) heard(true)
    else if (!payload.startsWith(own)) pages.drop()
  })
  await client.connect()
  await client.query(`listen ${channel}`)
  return async (pool: Asked) => {
    const back = new Promise<true>((resolve) => (heard = resolve))
    await pool.query('select pg_notify($1, $2)', [channel, sign])
    return await back
  }
}
