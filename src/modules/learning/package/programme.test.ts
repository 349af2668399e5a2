import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkProgrammes } from './programme.ts'

const text = `format: conecta-programme/1
slug: comercializacion
title: { es: Comercialización, en: Marketing }
summary: { es: Vende., en: Sell. }
courses: [uno, dos]
`
const course = (slug: string, programme: string | null = 'comercializacion') => ({
  slug,
  programme,
  languages: ['es', 'en'],
})
const courses = [course('uno'), course('dos')]

function faultsOf(from: string, to: string, all = courses) {
  const files = new Map([['comercializacion.yaml', Buffer.from(text.replace(from, to))]])
  return checkProgrammes(files, all).faults.map(({ file, line, name }) => `${file}:${line} ${name}`)
}

describe('a programme', () => {
  it('has courses that know it', () => assert.deepEqual(faultsOf('', ''), []))
  it('is read', () => {
    const { programmes } = checkProgrammes(new Map([['comercializacion.yaml', Buffer.from(text)]]), courses)
    assert.deepEqual(
      programmes.map(({ slug, courses }) => [slug, ...courses]),
      [['comercializacion', 'uno', 'dos']],
    )
  })
  it('is named like its file', () => {
    assert.ok(faultsOf('slug: comercializacion', 'slug: ventas').includes('comercializacion.yaml:2 slug-is-not-folder'))
  })
  it('speaks the languages of its courses', () => {
    assert.deepEqual(faultsOf(', en: Sell.', ''), ['comercializacion.yaml:4 text-language-missing'])
  })
  it('names courses that exist, once', () => {
    assert.deepEqual(faultsOf('dos]', 'dos, tres]'), ['comercializacion.yaml:5 programme-course-missing'])
    assert.deepEqual(faultsOf('dos]', 'dos, dos]'), ['comercializacion.yaml:5 value-twice'])
  })
  it('and its courses agree', () => {
    const stranger = [...courses.slice(1), course('uno', null)]
    assert.deepEqual(faultsOf('', '', stranger), ['comercializacion.yaml:5 programme-course-elsewhere'])
    assert.deepEqual(faultsOf('', '', [...courses, course('tres')]), [
      'tres/course.yaml:null programme-course-unlisted',
    ])
    assert.deepEqual(faultsOf('', '', [...courses, course('tres', 'otro')]), [
      'tres/course.yaml:null programme-missing',
    ])
  })
})
