import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root } from '#kernel/root.ts'
import { areas, diagnosisQuestions, type DiagnosisAnswers, readDiagnosis, recommend } from './diagnosis.ts'

const allYes = Object.fromEntries(diagnosisQuestions.map(({ id }) => [id, 'yes'])) as DiagnosisAnswers

describe('the diagnosis', () => {
  it('asks ten different questions, at least one for each area', () => {
    assert.equal(new Set(diagnosisQuestions.map(({ id }) => id)).size, 10)
    assert.deepEqual([...new Set(diagnosisQuestions.map(({ area }) => area))], [...areas])
  })

  it('sends whoever says nothing, or not yet, to the first lesson', () => {
    const start = {
      area: 'costs',
      question: 'lists-materials',
      course: 'ponle-precio-a-tu-trabajo',
      lesson: 'que-vendes',
    }
    assert.deepEqual(recommend({}), { start, areas: { costs: 0, price: 0, selling: 0, protection: 0, digital: 0 } })
    assert.deepEqual(recommend({ ...allYes, 'lists-materials': 'partly' }).start, start)
  })

  it('sends her to the first lesson on costs or price that she lacks', () => {
    assert.equal(
      recommend({ ...allYes, 'counts-overheads': 'not-yet', 'price-from-cost': 'not-yet' }).start.lesson,
      'gastos-del-taller',
    )
    assert.equal(
      recommend({ ...allYes, 'knows-commission': 'partly', 'sells-online': 'not-yet' }).start.lesson,
      'comisiones',
    )
  })

  it('sends whoever can price to the weakest of the other areas', () => {
    assert.equal(
      recommend({ ...allYes, 'sells-online': 'partly', 'knows-rights': 'partly' }).start.course,
      'vende-en-linea',
    )
    assert.equal(recommend({ ...allYes, 'writes-agreements': 'not-yet' }).start.question, 'writes-agreements')
    assert.equal(recommend({ ...allYes, 'sold-through-shop': 'partly' }).start.course, 'ferias-y-ruedas-de-negocios')
    assert.equal(recommend(allYes).start.question, 'describes-work')
  })

  it('says how far she is in each area', () => {
    const answers: DiagnosisAnswers = { 'lists-materials': 'yes', 'counts-hours': 'partly', 'sells-online': 'yes' }
    assert.deepEqual(recommend(answers).areas, { costs: 50, price: 0, selling: 0, protection: 0, digital: 100 })
  })

  it('reads what it asked and nothing else', () => {
    assert.deepEqual(readDiagnosis({ 'counts-hours': 'yes', 'sells-online': 'maybe', other: 'yes' }), {
      'counts-hours': 'yes',
    })
  })

  it('sends nobody to a course or lesson that does not ship', () => {
    for (const { course, lesson } of diagnosisQuestions) {
      const file = readFileSync(join(root, 'content/courses', course, 'course.yaml'), 'utf8')
      assert.ok(lesson === null ? file.includes('status: announced') : file.includes(lesson), `${course} ${lesson}`)
    }
  })
})
