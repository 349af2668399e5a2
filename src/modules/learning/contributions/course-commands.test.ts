import assert from 'node:assert/strict'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import type { World } from '#kernel/http/context.ts'
import { testWorld } from '#test/app.ts'
import { emptyConnections } from '#test/database.ts'
import { newerCourse, publishCourse } from '#test/published-course.ts'
import { put } from '#test/small-course.ts'
import { readZip } from '../package/read-zip.ts'
import { writeZip } from '../package/write-zip.ts'
import { currentVersion } from '../queries/courses.ts'
import { courseCommands } from './course-commands.ts'

describe('the operator’s commands for courses', () => {
  let world: World
  let folder: string
  const run = async (name: string, ...words: string[]) =>
    await courseCommands.find((command) => command.name === name)?.run(world, words)
  before(async () => {
    world = await testWorld(await emptyConnections(), {})
    folder = await mkdtemp(join(tmpdir(), 'conecta-commands-'))
    await publishCourse(world)
  })

  it('export a course to a folder and to a zip, and import it again', async () => {
    await run('course export', 'cuenta-tu-lana', join(folder, 'cuenta-tu-lana'))
    assert.deepEqual(
      await readFile(join(folder, 'cuenta-tu-lana/lessons/suma.es.md')),
      Buffer.from(newerCourse('1.0.0').get('lessons/suma.es.md') ?? []),
    )
    await run('course export', 'cuenta-tu-lana', '--version', '1.0.0', join(folder, 'course.zip'))
    assert.equal((await readZip(await readFile(join(folder, 'course.zip')))).files.size, 9)
    await run('course import', join(folder, 'cuenta-tu-lana'))
    await run('course import', join(folder, 'course.zip'), '--publish')
  })

  it('import and publish in one go', async () => {
    await writeFile(join(folder, 'newer.zip'), await writeZip(newerCourse('1.1.0'), 'cuenta-tu-lana'))
    await run('course import', join(folder, 'newer.zip'), '--publish')
    assert.equal((await currentVersion(world.db, 'cuenta-tu-lana'))?.version, '1.1.0')
  })

  it('say everything that is wrong in one go', async () => {
    const bad = put('lessons/suma.es.md', '## No front matter')(newerCourse('1.2.0'))
    await writeFile(join(folder, 'bad.zip'), await writeZip(bad, 'cuenta-tu-lana'))
    await assert.rejects(
      run('course import', join(folder, 'bad.zip')),
      /wrong with the package.*\n {2}lessons\/suma\.es\.md/s,
    )
  })

  it('refuse what they cannot do, each with what to write', async () => {
    await assert.rejects(run('course import'), /Write: course import/)
    await assert.rejects(run('course import', join(folder, 'nothing')), /There is nothing at/)
    await assert.rejects(run('course export', 'cuenta-tu-lana'), /Write: course export/)
    await assert.rejects(run('course export', 'nothing', join(folder, 'x.zip')), /no published course nothing/)
    await assert.rejects(
      run('course export', 'cuenta-tu-lana', '--version', '9.0.0', join(folder, 'x.zip')),
      /no version 9\.0\.0/,
    )
    await assert.rejects(run('course export', 'cuenta-tu-lana', folder), /is not empty/)
  })
})
