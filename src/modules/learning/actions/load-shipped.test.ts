import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import type { World } from '#kernel/http/context.ts'
import { root } from '#kernel/root.ts'
import { testWorld } from '#test/app.ts'
import { emptyConnections } from '#test/database.ts'
import { loadShipped } from './load-shipped.ts'

describe('what ships', () => {
  let world: World
  let content: string
  const yaml = () => join(content, 'courses/protege-tu-obra/course.yaml')
  const published = async () =>
    await world.db.selectFrom('course').select('slug').where('current_version', 'is not', null).execute()
  before(async () => {
    world = await testWorld(await emptyConnections(), {})
    content = await mkdtemp(join(tmpdir(), 'conecta-content-'))
    await cp(join(root, 'content'), content, { recursive: true })
  })

  it('is published at the first start, all of it', async () => {
    assert.deepEqual(await loadShipped(world, content), [])
    assert.equal((await published()).length, 6)
  })

  it('costs an ordinary start next to nothing', async () => {
    const times: number[] = []
    for (const _ of Array.from({ length: 5 })) {
      const begun = performance.now()
      assert.deepEqual(await loadShipped(world, content), [])
      times.push(performance.now() - begun)
    }
    assert.ok(Math.min(...times) < 100, `${times.map(Math.round).join(', ')} ms`)
  })

  it('is left alone when only the times of its files changed', async () => {
    await utimes(yaml(), new Date(), new Date())
    assert.deepEqual(await loadShipped(world, content), [])
    const rows = await world.db.selectFrom('course_version').select('version').execute()
    assert.equal(rows.length, 6)
  })

  it('may not change without a new version, and the old one stays', async () => {
    await writeFile(yaml(), (await readFile(yaml(), 'utf8')).replace('authors:', 'authors: # by'))
    const [problem = ''] = await loadShipped(world, content)
    assert.match(problem, /^content\/courses\/protege-tu-obra: version 0\.1\.0 is published already with other files/)
    assert.equal((await published()).length, 6)
  })

  it('is published anew with a higher version', async () => {
    await writeFile(yaml(), (await readFile(yaml(), 'utf8')).replace('0.1.0', '0.2.0'))
    assert.deepEqual(await loadShipped(world, content), [])
    const course = world.db.selectFrom('course').select('current_version').where('slug', '=', 'protege-tu-obra')
    assert.deepEqual(await course.executeTakeFirst(), { current_version: '0.2.0' })
  })

  it('says by file and line what is wrong with it', async () => {
    await writeFile(yaml(), (await readFile(yaml(), 'utf8')).replace('0.2.0', '0.3.0').replace('level:', 'depth:'))
    const problems = await loadShipped(world, content)
    assert.ok(problems.some((line) => /^content\/courses\/protege-tu-obra\/course\.yaml, line \d+: /.test(line)))
    assert.equal((await published()).length, 6)
  })
})
