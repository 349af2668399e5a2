import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os'
import { createRequire } from 'node:module'

export interface Machine {
  processor: string
  cores: number
  memoryGiB: number
  system: string
  /** Load of the last minute when the bench began. */
  load: number
  /** Kind of file system under the database. */
  disk: string
  date: string
  versions: Record<string, string>
  /** The commit that was measured, with '+' where the tree differs from it. */
  commit: string
}

export function describeMachine(folder = tmpdir()): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: totalmem() / 2 ** 30,
    system: `${systemName()}, Linux ${release()}`,
    load: loadavg()[0] ?? 0,
    disk: fileSystemOf(folder),
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    versions: {
      Node: process.versions.node,
      Hono: versionOf('hono'),
      '@hono/node-server': versionOf('@hono/node-server'),
    },
    commit: commit(),
  }
}

/** Others at work take time from what is measured: more than a quarter of one core is said. */
export function isBusy({ load }: Pick<Machine, 'load'>): boolean {
  return load > 0.25
}

function systemName() {
  try {
    return /^PRETTY_NAME="(.+)"/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Linux'
  } catch {
    return 'Linux'
  }
}

/** The mount with the longest path above the folder. */
function fileSystemOf(folder: string) {
  const mounts = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, point]) => point && (point === '/' || `${folder}/`.startsWith(`${point}/`)))
  return mounts.toSorted((one, other) => (other[1]?.length ?? 0) - (one[1]?.length ?? 0))[0]?.[2] ?? 'unknown'
}

function versionOf(name: string) {
  const manifest = createRequire(import.meta.url)
    .resolve(name)
    .replace(/(.*\/node_modules\/).*/, `$1${name}/package.json`)
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

function commit() {
  try {
    const git = (...words: string[]) =>
      execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return (
      git('rev-parse', '--short', 'HEAD').trim() +
      (git('status', '--porcelain', '--', 'src', 'client', 'db').trim() ? '+' : '')
    )
  } catch {
    return 'unknown'
  }
}
