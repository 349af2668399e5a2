import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileStore } from '#kernel/files/file-store.ts'
import { bareAddress } from '#test/database.ts'
import { key, s3Server, secret } from './s3-server.ts'
import { dataFolder, listening, runCommand, startServer } from './server-process.ts'

describe('an operator moves the files to S3', () => {
  let storage: Awaited<ReturnType<typeof s3Server>>
  const folder = dataFolder()
  let settings: Record<string, string>
  const elsewhere = () => ({ ...settings, FILES_URL: storage.url, FILES_KEY: key, FILES_SECRET: secret })
  const conecta = async (words: string[], given: Record<string, string>) => {
    const command = runCommand(words, given)
    return { status: await command.ended, said: command.said() }
  }
  before(async () => {
    storage = await s3Server()
    settings = { DATABASE_URL: await bareAddress(), DATA_DIR: folder }
  })
  after(() => storage.stop())

  it('copies them while servers run, two of which share a data folder', async () => {
    const servers = await Promise.all([startServer(settings), startServer(settings)])
    await Promise.all(servers.map(listening))
    const lost = await conecta(['files', 'copy'], settings)
    assert.match(lost.said, /Set FILES_URL/)
    const { status, said } = await conecta(['files', 'copy'], elsewhere())
    assert.equal(status, 0, said)
    assert.match(said, /Copied \d+ files .* each read back; 0 were there/)
    for (const { child } of servers) child.kill('SIGTERM')
    for (const { ended } of servers) assert.equal(await ended, 0)
  })

  it('starts on the copy, where figures are found without the folder', async () => {
    rmSync(join(folder, 'files'), { recursive: true })
    const server = await startServer(elsewhere())
    await listening(server)
    const page = await (
      await fetch(`${server.origin}/es/learning/courses/ponle-precio-a-tu-trabajo/lessons/tus-horas`)
    ).text()
    const figure = /\/learning\/media\/[0-9a-f]{64}\/[\w.-]+/.exec(page)?.[0] ?? 'no figure'
    assert.equal((await fetch(server.origin + figure)).status, 200)
    server.child.kill('SIGTERM')
    await server.ended
  })

  it('brings them back into a folder', async () => {
    const { status } = await conecta(['files', 'copy', '--back'], elsewhere())
    assert.equal(status, 0)
    assert.ok((await Array.fromAsync(fileStore(join(folder, 'files')).list())).length > 10)
  })

  it('is told at the start, and by the doctor, when the storage does not take them', async () => {
    const wrong = { ...elsewhere(), FILES_SECRET: 'wrong' }
    const server = await startServer(wrong)
    assert.equal(await server.ended, 1)
    assert.match(server.said(), /Files cannot be kept at .*403 SignatureDoesNotMatch/)
    assert.match((await conecta(['doctor'], wrong)).said, /- Files cannot be kept at/)
    assert.doesNotMatch((await conecta(['doctor'], elsewhere())).said, /Files cannot be kept/)
  })
})
