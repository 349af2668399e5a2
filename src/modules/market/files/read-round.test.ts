import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FileFault } from './fault.ts'
import { readRound } from './read-round.ts'

const dzn = `% a comment
nBusiness = 3;
nMeetings = 2;
nTables = 1;
nTotalSlots = 4;
nMorningSlots = 2;

requested = [|1, 2,3,
|2, 3,1,
|];
forbidden = [{0},
{0,4},
{1..2}];
fixed = [0,2];
precedences = [{},
{1}];
`

const json = JSON.stringify(
  {
    slots: 4,
    morningSlots: 2,
    tables: 1,
    participants: [{ name: '1' }, { name: '2', forbidden: [4] }, { name: '3', forbidden: [1, 2] }],
    meetings: [
      { name: '1', pair: ['1', '2'] },
      { name: '2', pair: ['2', '3'], session: 'morning', fixed: 2, after: ['1'] },
    ],
  },
  null,
  1,
)

const faultOf = (name: string, text: string) => {
  try {
    readRound(name, text)
  } catch (fault) {
    if (fault instanceof FileFault) return fault
  }
  throw new Error('It was read.')
}

describe('the file of a round', () => {
  it('is read alike from the benchmark’s form and from ours', () => {
    const { instance, digest } = readRound('round.dzn', dzn)
    assert.deepEqual(instance.meetings, [
      { name: '1', pair: [0, 1], session: 'any', fixed: null, after: [] },
      { name: '2', pair: [1, 2], session: 'morning', fixed: 1, after: [0] },
    ])
    assert.deepEqual(
      instance.participants.map(({ forbidden }) => forbidden),
      [[], [3], [0, 1]],
    )
    assert.deepEqual(readRound('round.json', json).instance, instance)
    assert.equal(digest.length, 64)
  })

  for (const [what, wrong, line] of [
    ['a participant who is not there', dzn.replace('|2, 3,1,', '|2, 9,1,'), 9],
    ['a session that is none', dzn.replace('|2, 3,1,', '|2, 3,7,'), 9],
    ['another number of meetings', dzn.replace('nMeetings = 2', 'nMeetings = 5'), 3],
    ['a letter for a number', dzn.replace('nTables = 1', 'nTables = x'), 4],
    ['a row with two numbers', dzn.replace('|2, 3,1,', '|2, 3,'), 9],
    ['what is no assignment', dzn.replace('nTables = 1', 'constraint true'), 4],
  ] as const)
    it(`names the line of ${what}`, () => {
      assert.equal(faultOf('round.dzn', wrong).line, line)
    })

  it('names the line in a file of ours', () => {
    const lines = json.split('\n')
    assert.equal(
      faultOf('r.json', json.replace('"tables": 1', '"tables": "one"')).line,
      lines.findIndex((each) => each.includes('tables')) + 1,
    )
    assert.match(faultOf('r.json', json.replace('"3"\n', '"nobody"\n')).message, /nobody/)
    assert.equal(faultOf('r.json', `${json.slice(0, 20)}§`).line > 0, true)
    assert.match(faultOf('r.json', json.replace('"name": "3"', '"name": "2"')).message, /two participants/)
  })

  it('says which slot is not there', () => {
    assert.match(faultOf('r.json', json.replace('"fixed": 2', '"fixed": 9')).message, /fixed in slot 9 of 4/)
  })
})
