import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { blankContent, type Content } from './content.ts'
import { type Face, faceOf } from './face.ts'
import { fitOf, leastPoints, pointsOf, rankFit } from './fit.ts'
import { formats, roles, tradeCodes } from './trades.ts'

function face(slug: string, given: Partial<Content>, state: Face['state'] = 'declared'): Face {
  const at = new Date('2026-11-26T12:00:00Z')
  const dates = { stateSince: at, confirmedAt: at, updatedAt: at }
  const standing = { id: slug, slug, state, tier: null, origin: 'owner', stateReason: null, ...dates } as const
  return faceOf({ ...blankContent('venture', slug, 'PE'), ...given }, standing)
}

const place = (country: string, territory: string | null = null) => ({
  country,
  territory,
  municipality: null,
  point: null,
})
const illustrator = face('ilustradora', {
  place: place('PE', 'PE-LIM'),
  trades: ['illustration'],
  languages: ['es'],
  offers: [{ trade: 'illustration', format: 'illustrated-book', countries: [] }],
  seeks: [{ role: 'distributor', trade: null, format: null, countries: ['MX'] }],
})
const distributor = face('distribuidora', {
  place: place('MX'),
  trades: ['book-distribution'],
  languages: ['es', 'en'],
  offers: [{ trade: 'book-distribution', format: null, countries: ['MX'] }],
  seeks: [{ role: 'supplier', trade: null, format: 'illustrated-book', countries: [] }],
})

describe('fit', () => {
  it('joins who offers illustration and seeks distribution in Mexico with who distributes there and seeks illustrated books', () => {
    const fit = fitOf(illustrator, distributor)
    assert.deepEqual(
      fit?.reasons.map(({ name }) => name),
      ['you-seek', 'they-seek', 'both', 'language'],
    )
    assert.equal(fit?.relation, 'buyer')
    assert.equal(fitOf(distributor, illustrator)?.relation, 'supplier')
  })

  it('stops at the border that was named', () => {
    const inChile = { ...distributor, place: { ...distributor.place, country: 'CL' }, offers: [], sellsIn: [] }
    assert.ok(!fitOf(illustrator, inChile)?.reasons.some(({ name }) => name === 'you-seek'))
  })

  it('is no more than its reasons say, the same from both sides but for verification, and always the same', () => {
    const line = fc.record({
      trade: fc.constantFrom(...tradeCodes),
      format: fc.option(fc.constantFrom(...formats)),
      countries: fc.subarray(['CL', 'CO', 'MX', 'PE']),
    })
    const content = fc.record({
      trades: fc.subarray(tradeCodes.slice(0, 12)),
      languages: fc.subarray(['es', 'en', 'qu']),
      offers: fc.array(line, { maxLength: 3 }),
      seeks: fc.array(
        fc.tuple(line, fc.constantFrom(...roles)).map(([each, role]) => ({ ...each, role })),
        { maxLength: 3 },
      ),
      place: fc.constantFrom(place('PE', 'PE-AYA'), place('PE', 'PE-LIM'), place('MX')),
    })
    fc.assert(
      fc.property(content, content, fc.boolean(), (one, other, isVerified) => {
        const [you, them] = [face('a', one), face('b', other, isVerified ? 'verified' : 'declared')]
        const fit = fitOf(you, them)
        if (!fit) return
        assert.equal(
          fit.points,
          fit.reasons.reduce((sum, reason) => sum + pointsOf(reason), 0),
        )
        assert.ok(fit.points >= leastPoints)
        const back = fitOf(them, you)
        assert.equal(
          back?.points ?? leastPoints - 1,
          fit.points - (isVerified ? 5 : 0) < leastPoints ? leastPoints - 1 : fit.points - (isVerified ? 5 : 0),
        )
        assert.deepEqual(rankFit(you, [them], 5), rankFit(you, [them], 5))
      }),
    )
  })

  it('ranks the best first and never itself', () => {
    const peer = face('otra', { trades: ['illustration'], languages: ['es'], place: place('PE', 'PE-LIM') })
    const ranked = rankFit(illustrator, [peer, illustrator, distributor], 9)
    assert.deepEqual(
      ranked.map(({ face: { slug } }) => slug),
      ['distribuidora', 'otra'],
    )
    assert.equal(ranked[1]?.relation, 'peer')
  })
})
