import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { activityFaults } from '#test/bad-packages/activity-faults.ts'
import type { BadPackage } from '#test/bad-packages/bad-package.ts'
import { courseFaults, textFaults, yamlFaults } from '#test/bad-packages/course-faults.ts'
import { lessonFaults } from '#test/bad-packages/lesson-faults.ts'
import { audioFaults, goodPicture, pictureFaults, svgFaults } from '#test/bad-packages/media-faults.ts'
import { all, put, replace, smallCourse } from '#test/small-course.ts'
import { checkPackage } from './check-package.ts'
import { fault, type Fault } from './fault.ts'
import { en } from './messages/en.ts'
import { faultLine, wordFault } from './word-fault.ts'

const tables: Record<string, BadPackage[]> = {
  yaml: yamlFaults,
  course: courseFaults,
  text: textFaults,
  lesson: lessonFaults,
  activity: activityFaults,
  svg: svgFaults,
  picture: pictureFaults,
  audio: audioFaults,
}

function written({ file, line, name }: Fault) {
  return `${file}${line === null ? '' : `:${line}`} ${name}`
}

describe('a package with nothing wrong', () => {
  it('has no faults and compiles', async () => {
    const { faults, course } = await checkPackage(smallCourse())
    assert.deepEqual(faults, [])
    assert.equal(course?.slug, 'cuenta-tu-lana')
  })
  it('may have a photograph', async () => {
    const { faults, course } = await checkPackage(goodPicture(smallCourse()))
    assert.deepEqual(faults, [])
    const media = course?.media.find(({ path }) => path === 'media/good.png')
    assert.deepEqual([media?.width, media?.height, media?.type], [8, 6, 'image/png'])
  })
  it('may be in any language, with its tag in lower case in file names', async () => {
    const change = all(
      replace('course.yaml', '[es, en]', '[es, en, pt-BR]'),
      replace('course.yaml', 'en: Count your wool', 'en: Count your wool, pt-BR: Conte a sua lã'),
      replace('course.yaml', 'en: You know how much wool you use.', 'en: You know., pt-BR: Você sabe.'),
      replace('course.yaml', 'en: Count the wool.', 'en: Count., pt-BR: Contar.'),
      replace('course.yaml', 'en: The wool', 'en: The wool, pt-BR: A lã'),
      (files) =>
        new Map([...files, ...[...files].map(([path, bytes]) => [path.replace('.en.', '.pt-br.'), bytes] as const)]),
    )
    assert.deepEqual((await checkPackage(change(smallCourse()))).faults, [])
  })
})

for (const [kind, table] of Object.entries(tables)) {
  describe(`a package with ${kind} faults`, () => {
    for (const [index, { change, faults }] of table.entries()) {
      it(`${index + 1}: ${faults.join(', ').slice(0, 80)}`, async () => {
        const checked = await checkPackage(change(smallCourse()))
        assert.deepEqual(checked.faults.map(written).toSorted(), faults.toSorted())
        assert.equal(checked.course, null)
      })
    }
  })
}

describe('the report', () => {
  it('says everything at once, in the order of files and lines', async () => {
    const changes = [yamlFaults[5], lessonFaults[4], activityFaults[1], svgFaults[0], audioFaults[0]].flatMap(
      (bad) => bad ?? [],
    )
    const checked = await checkPackage(all(...changes.map(({ change }) => change))(smallCourse()))
    assert.deepEqual(checked.faults.map(written), changes.flatMap(({ faults }) => faults).toSorted())
  })
  it('names the folder that is not the slug', async () => {
    const { faults } = await checkPackage(smallCourse(), { folder: 'otra' })
    assert.deepEqual(faults.map(written), ['course.yaml:2 slug-is-not-folder'])
  })
  it('keeps what the reading refused', async () => {
    const refused = fault({ file: 'x', line: null }, 'not-a-plain-file', {})
    assert.deepEqual((await checkPackage(smallCourse(), { faults: [refused] })).faults, [refused])
  })
  it('says that nothing is there', async () => {
    assert.deepEqual((await checkPackage(new Map())).faults.map(written), [' nothing-inside'])
  })
  it('ends somewhere', async () => {
    const many = replace('media/skein.svg', '<text', `${'<g onload="x"/>'.repeat(2000)}<text`)
    const { faults } = await checkPackage(many(smallCourse()))
    assert.deepEqual([faults.length, faults.at(-1)?.name], [1001, 'more-faults'])
  })
  it('speaks three languages', async () => {
    const { faults } = await checkPackage(put('notes.txt', '')(smallCourse()))
    const [first] = faults
    assert.ok(first)
    assert.equal(new Set(locales.map((locale) => wordFault(first, locale))).size, 3)
    assert.match(faultLine(first, 'es'), /^notes\.txt: Un curso no lleva este archivo/)
  })
})

const testedElsewhere = `
  not-a-zip not-a-folder nothing-inside zip-encrypted zip-grows-too-much file-damaged too-many-files file-too-big
  course-too-big path-leaves-folder not-a-plain-file duplicate-file names-differ-by-case names-differ-by-form
  slug-is-not-folder more-faults programme-course-missing programme-course-elsewhere programme-missing
  programme-course-unlisted`.split(/\s+/)

it('every fault has a package that shows it', () => {
  const shown = Object.values(tables).flatMap((table) =>
    table.flatMap(({ faults }) => faults.map((text) => text.split(' ').at(-1))),
  )
  const never = Object.keys(en.faults).filter((name) => !shown.includes(name) && !testedElsewhere.includes(name))
  assert.deepEqual(never, [])
})
