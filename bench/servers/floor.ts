import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from '../pages/answer.ts'
import { freePort, startChild, untilAnswers } from './child.ts'

/** A bare Hono in its own process, which gives the answers that were taken from ours. */
export async function startFloor(folder: string, answers: readonly Answer[]) {
  const file = join(folder, 'floor.json')
  writeFileSync(file, JSON.stringify(answers))
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const script = new URL('./floor-process.ts', import.meta.url).pathname
  const child = startChild([process.execPath, '--import', 'tsx', script, file, String(port)], {
    NODE_ENV: 'production',
  })
  await untilAnswers(`${base}/yardstick`, child)
  return { base, pid: child.pid, stop: child.stop }
}
