import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { own } from '#kernel/database/database.ts'
import { root } from '#kernel/root.ts'
import { dataOfOneCourse } from '#modules/accounts/rules/data-weight.ts'
import { loadShipped } from '#modules/learning/actions/load-shipped.ts'
import { recordEvents } from '#modules/learning/actions/record-events.ts'
import { readFolder } from '#modules/learning/package/read-folder.ts'
import { writeZip } from '#modules/learning/package/write-zip.ts'
import { certificatePdf } from '#modules/learning/pages/certificate-pdf/certificate-pdf.ts'
import { costSheetPdf } from '#modules/learning/pages/cost-sheet-pdf/cost-sheet-pdf.ts'
import { currentVersion } from '#modules/learning/queries/courses.ts'
import type { Activity, ActivityOf, ActivityType } from '#modules/learning/rules/activities.ts'
import { costSheetOfEntries } from '#modules/learning/rules/cost-sheet-form.ts'
import { readCostSheet } from '#modules/learning/rules/cost-sheet.ts'
import { fileWeights, packageWeight } from '#modules/learning/rules/file-weights.ts'
import { pick } from '#modules/learning/rules/shuffle.ts'
import type { LearningTables } from '#modules/learning/tables.ts'
import { testApp } from './app.ts'
import { type Actor, cast } from './cast.ts'

const slug = 'ponle-precio-a-tu-trabajo'
const most = 0.25

/** What is said of a file before it is made may differ from what it weighs by a quarter. */
function holds(said: number, real: number, what: string) {
  assert.ok(Math.abs(said - real) <= most * real, `${what} weighs ${real}, not ${said}`)
}

const sheet = readCostSheet(
  costSheetOfEntries([
    ['currency', 'PEN'],
    ['product', 'Manta de lana'],
    ['unit', 'una manta'],
    ['materials.0.name', 'Lana de oveja'],
    ['materials.0.quantity', '3'],
    ['materials.0.unitCost', '12'],
    ['materials.1.name', 'Tinte natural'],
    ['materials.1.quantity', '1'],
    ['materials.1.unitCost', '4'],
    ['hours', '10'],
    ['hourlyRate', '5'],
    ['margin', '25'],
  ]),
)

describe('what a file is said to weigh before it is made', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let ana: Actor
  before(async () => {
    site = await testApp()
    assert.deepEqual(await loadShipped(site.world, join(root, 'content')), [])
    ;({ ana } = await cast(site.world))
  })
  const course = async () => {
    const found = await currentVersion(own<LearningTables>(site.db), slug)
    assert.ok(found)
    return found
  }

  it('is right for a certificate', async () => {
    const { title, outcomes } = await course()
    const paper = {
      locale: 'es',
      language: 'es',
      course: slug,
      hours: 6,
      version: '1.0.0',
      name: 'Ana Quispe',
    } as const
    const code = '7F3A-9KQ2-0B4C-XYZW'
    const pdf = await certificatePdf({
      ...paper,
      title: title['es'] ?? '',
      outcomes: outcomes['es'] ?? [],
      finished: '20 de noviembre de 2026',
      issued: '20 de noviembre de 2026',
      issuedAt: new Date('2026-11-20T12:00:00Z'),
      code,
      origin: 'https://conecta.example',
      address: `https://conecta.example/c/${code}`,
    })
    holds(fileWeights.certificatePdf, pdf.length, 'a certificate')
  })

  it('is right for a cost sheet', async () => {
    assert.ok(sheet)
    const madeAt = new Date('2026-11-20T12:00:00Z')
    const paper = { sheet, course: slug, locale: 'es', madeOn: '20 de noviembre de 2026', madeAt } as const
    holds(fileWeights.costSheetPdf, (await costSheetPdf(paper)).length, 'a cost sheet')
  })

  it('is right for the package of a course', async () => {
    const { files } = await readFolder(join(root, 'content/courses', slug))
    const listed = [...files].map(([path, bytes]) => ({ path, bytes: bytes.length }))
    holds(packageWeight(listed), (await writeZip(files, slug)).length, 'the package')
  })

  it('is right for the data of somebody who finished a course', async () => {
    const weight = async () => {
      const headers = { cookie: ana.cookie, 'accept-encoding': 'gzip' }
      const response = await site.app.request('/es/accounts/data/file', { headers })
      assert.equal(response.status, 200)
      return (await response.arrayBuffer()).byteLength
    }
    const nothing = await weight()
    await studyEverything()
    holds(dataOfOneCourse, (await weight()) - nothing, 'the data of a course')
  })

  async function studyEverything() {
    const { version, modules } = await course()
    const at = new Date()
    const happened = modules
      .flatMap(({ lessons }) => lessons)
      .flatMap(({ slug: lesson, body }) => [
        { lesson, verb: 'opened' as const, activity: null, answer: null },
        ...(body['es'] ?? []).flatMap((block) =>
          block.kind === 'activity'
            ? [{ lesson, verb: 'answered' as const, activity: block.activity.id, answer: anAnswer(block.activity) }]
            : [],
        ),
      ])
    const learner = { personId: ana.id, actorId: ana.actorId, language: 'es', country: 'PE', sector: 'heritage' }
    const events = happened.map((event) => ({ ...event, id: v7(), course: slug, version, at: at.toISOString() }))
    const { refused } = await recordEvents(own<LearningTables>(site.db), { learner, events, at })
    assert.deepEqual(refused, [])
  }
})

type Answering = { [T in ActivityType]: (activity: ActivityOf<T>) => unknown }

const answering: Answering = {
  'one-choice': ({ options }) => ({ choice: options[0]?.id }),
  'many-choices': ({ options }) => ({ choices: options.map(({ id }) => id) }),
  'true-or-false': () => ({ value: true }),
  number: () => ({ number: '24.50' }),
  'short-text': () => ({ text: 'La lana que sobra' }),
  order: ({ items }) => ({ order: items.map(({ id }) => id) }),
  gaps: ({ gaps }) => ({
    gaps: Object.fromEntries(
      Object.entries(gaps).map(([key, gap]) => [key, 'options' in gap ? gap.options[0]?.id : 'lana']),
    ),
  }),
  match: ({ pairs }) => ({ pairs: Object.fromEntries(pairs.map(({ id }) => [id, id])) }),
  pool: (activity) => ({
    draw: 1,
    answers: Object.fromEntries(pick(activity, 1).map((question) => [question.id, anAnswer(question)])),
  }),
  'cost-sheet': () => ({ sheet }),
  'open-answer': () => ({ text: 'Cuesta la lana, mis horas y mi parte del taller. '.repeat(5), marks: {} }),
}

/** Of the length of a real one; whether it is right does not matter here. */
function anAnswer(activity: Activity): unknown {
  return (answering[activity.type] as (activity: Activity) => unknown)(activity)
}
