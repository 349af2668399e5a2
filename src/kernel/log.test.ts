import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import pino from 'pino'
import { openLog } from './log.ts'

describe('the log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'conecta-log-'))
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('is open once it is there, so that a command may end the next moment and lose no line', async () => {
    for (let time = 0; time < 20; time += 1) {
      const log = await openLog(folder, 3)
      log.info(`line ${time}`)
      const stream = (log as unknown as Record<symbol, { flushSync(): void }>)[pino.symbols.streamSym]
      assert.ok(stream)
      stream.flushSync()
    }
    const [file = ''] = readdirSync(join(folder, 'logs'))
    const lines = readFileSync(join(folder, 'logs', file), 'utf8')
      .trim()
      .split('\n')
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as { msg: string }).msg),
      Array.from({ length: 20 }, (_, time) => `line ${time}`),
    )
  })
})
