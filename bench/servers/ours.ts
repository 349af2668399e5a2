import { join } from 'node:path'
import { embeddedPlaces } from '#kernel/database/embedded/places.ts'
import { root } from '#kernel/root.ts'
import { type Child, freePort, startChild, untilAnswers } from './child.ts'

export interface Ours {
  base: string
  pid: number
  /** Folder of the database's files, in which every process of PostgreSQL works. */
  database: string
  sockets: string
  stop(): Promise<void>
}

/** The built server as `npm start` runs it, its own PostgreSQL with it, on a data folder of the bench. */
export async function startOurs(folder: string, more: Record<string, string> = {}): Promise<Ours> {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const child = launch([process.execPath, join(root, 'bin/main.mjs')], { folder, port, more })
  await untilAnswers(`${base}/es`, child)
  const { data, sockets } = embeddedPlaces(folder)
  return { base, pid: child.pid, database: data, sockets, stop: child.stop }
}

/** Milliseconds from the command to the first page, on a folder that is prepared. */
export async function coldStart(folder: string, command: readonly string[]): Promise<number> {
  const port = await freePort()
  const started = performance.now()
  const child = launch(command, { folder, port, more: {} })
  const answered = await untilAnswers(`http://127.0.0.1:${port}/es`, child)
  await child.stop()
  return answered - started
}

function launch(
  command: readonly string[],
  { folder, port, more }: { folder: string; port: number; more: Record<string, string> },
): Child {
  const settings = {
    NODE_ENV: 'production',
    DATA_DIR: folder,
    PORT: String(port),
    BASE_URL: `http://127.0.0.1:${port}`,
    JOBS: 'inside',
  }
  return startChild(command, { ...unset, ...settings, ...more })
}

// What the caller's shell has set for a server of its own must not reach the one that is measured.
const unset = {
  DATABASE_URL: '',
  READ_DATABASE_URL: '',
  FILES_URL: '',
  SMTP_URL: '',
  TRUST_PROXY: '',
  DEMO: '0',
  HOST: '127.0.0.1',
}
