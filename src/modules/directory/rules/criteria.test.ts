import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { blankContent, blankInitiative, type Content } from './content.ts'
import { checkCriteria, criteriaOf, tierFor } from './criteria.ts'
import { kinds } from './kinds.ts'

const year = 2026

function initiative(given: Partial<NonNullable<Content['initiative']>>, since: number | null = 2010): Content {
  return {
    ...blankContent('initiative', 'Red del Tejido', 'PE'),
    texts: { es: { summary: 'Reúne a tejedoras.', about: null } },
    since,
    initiative: { ...blankInitiative, ...given },
  }
}

const members = (value: number, of = 2025) => ({ kind: 'members' as const, value, year: of, source: 'x', saidBy: 'x' })
const whole = { team: 2, governance: ['firms', 'academia'], lastActivity: 2025, figures: [members(12)] } as const

describe('the criteria of verification', () => {
  it('are met by an initiative with a team, members of two kinds, and activity within twelve months', () => {
    assert.equal(
      tierFor(initiative({ ...whole, governance: [...whole.governance], figures: [members(12)] }), year),
      'full',
    )
  })

  it('name what is missing, one by one', () => {
    const missing = (given: Parameters<typeof initiative>[0]) =>
      checkCriteria(initiative({ ...whole, governance: [...whole.governance], figures: [members(12)], ...given }), year)
        .filter(({ isMet }) => !isMet)
        .map(({ criterion }) => criterion)
    assert.deepEqual(missing({ team: 0 }), ['team'])
    assert.deepEqual(missing({ figures: [members(9), members(50, 2019)] }), ['members'], 'the last figure counts')
    assert.deepEqual(missing({ governance: ['firms'] }), ['seats'])
    assert.deepEqual(missing({ lastActivity: 2024 }), ['activity'])
  })

  it('are fewer for an initiative that is young', () => {
    const young = { goals: 'Vender juntas.', governance: ['communities' as const] }
    assert.equal(tierFor(initiative(young, 2024), year), 'young')
    assert.equal(tierFor(initiative(young, 2022), year), null)
    assert.equal(tierFor(initiative({ governance: ['firms'] }, 2025), year), null)
  })

  it('are there for every kind, and a blank one meets not all', () => {
    for (const kind of kinds) {
      assert.ok(criteriaOf[kind].length >= 2, kind)
      assert.equal(tierFor(blankContent(kind, 'x', 'PE'), year), null, kind)
    }
  })
})
