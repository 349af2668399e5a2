// The same server as `npm start`, built again and started again whenever a source changes.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { becomeOwner } from './become-owner.mjs'
import { buildIfChanged } from './build.mjs'

const root = new URL('..', import.meta.url).pathname
becomeOwner(root)
let server = start()
let waiting

for (const folder of ['src', 'client', 'static']) watch(`${root}${folder}`, { recursive: true }, changed)
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => server.once('exit', () => process.exit(0)).kill('SIGTERM'))

function start() {
  return spawn(process.execPath, [`${root}bin/main.mjs`], { stdio: 'inherit' })
}

function changed() {
  clearTimeout(waiting)
  waiting = setTimeout(restart, 100)
}

async function restart() {
  try {
    await buildIfChanged()
  } catch (problem) {
    console.error(problem.message)
    return
  }
  const old = server
  if (old.exitCode === null) await new Promise((ended) => old.once('exit', ended).kill('SIGTERM'))
  server = start()
}
