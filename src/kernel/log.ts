import { once } from 'node:events'
import { join } from 'node:path'
import pino, { type Logger } from 'pino'
import build from 'pino-roll'
import { makeFolder } from './database/embedded/places.ts'

/** A file a day under the data folder, the oldest removed after `days`; nothing that names a person is ever written to it. */
export async function openLog(dataFolder: string, days: number): Promise<Logger> {
  const folder = makeFolder(join(dataFolder, 'logs'))
  const stream = await build({
    file: join(folder, 'server'),
    frequency: 'daily',
    dateFormat: 'yyyy-MM-dd',
    extension: '.log',
    limit: { count: days, removeOtherLogFiles: true },
    // To write each line by itself took an eighth of the time of a page that is kept.
    minLength: 16_000,
    periodicFlush: 500,
  })
  // The file is opened meanwhile, and a command may be done sooner.
  if (stream.fd < 0) await once(stream, 'ready')
  process.once('exit', () => stream.flushSync())
  return pino({ base: { pid: process.pid }, timestamp }, stream)
}

let [instant, written] = [0, '']

/** ISO 8601, written once for all lines of a millisecond. */
function timestamp() {
  const now = Date.now()
  if (now !== instant) [instant, written] = [now, `,"time":"${new Date(now).toISOString()}"`]
  return written
}
