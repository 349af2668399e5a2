import { join } from 'node:path'
import { root } from '#kernel/root.ts'
import { say } from './progress.ts'
import type { Results } from './results.ts'
import { coldStart } from './servers/ours.ts'
import { spreadOf } from './statistics.ts'

/** The server started anew on a folder that it has already prepared, again and again. */
export async function coldStarts(folder: string, times: number): Promise<Results['coldStarts']> {
  const found: Results['coldStarts'] = []
  for (const [name, command] of Object.entries(commands())) {
    const runs: number[] = []
    for (let run = 0; run < times; run++) runs.push(await coldStart(folder, command))
    const milliseconds = spreadOf(runs)
    say(`${name}: first page after ${Math.round(milliseconds.median)} ms, at best ${Math.round(milliseconds.least)}`)
    found.push({ name, milliseconds })
  }
  return found
}

/** npm itself is only known where npm started the bench. */
function commands(): Record<string, string[]> {
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env
  const server = { '`node bin/main.mjs`': [process.execPath, join(root, 'bin/main.mjs')] }
  return npm ? { '`npm start`': [node, npm, 'start', '--silent'], ...server } : server
}
