import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export interface Chromium {
  path: string
  flags: string[]
}

/** One on the path; else the npm package's; else Playwright's own; else, as root on Debian, the system's package. */
export async function findChromium(): Promise<Chromium> {
  const path = onPath() ?? (await fromPackage()) ?? playwrights() ?? fromDebian()
  if (!path)
    throw new Error(
      'No Chromium was found, and none could be had. Install one (on Debian: apt-get install chromium) and run the tests again.',
    )
  return { path, flags: quiet }
}

function onPath() {
  const places = (process.env['PATH'] ?? '').split(delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
  return names.flatMap((name) => places.map((place) => join(place, name))).find(runs) ?? null
}

async function fromPackage() {
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    const path = await packaged.executablePath()
    return starts(path) ? path : null
  } catch {
    return null
  }
}

function playwrights() {
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  console.log('Installing Chromium from Debian’s packages…')
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' })
  return onPath()
}

function runs(path: string) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

// The package's Chromium needs libraries that a bare machine may lack: a version printed says that they are there.
function starts(path: string) {
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0
}
