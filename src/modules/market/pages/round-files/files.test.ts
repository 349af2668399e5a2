import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Participant } from '../../queries/participants.ts'
import type { Round } from '../../queries/rounds.ts'
import { usualSettings } from '../../rules/hold/settings.ts'
import { rowsOf, sheetOf } from './files.ts'

const starts = Date.UTC(2031, 11, 1, 14)
const settings = {
  ...usualSettings,
  place: 'Arequipa' as string | null,
  isVirtual: false,
  zone: 'America/Lima',
  sessions: [{ starts, ends: starts + 3_600_000 }],
  slotMinutes: 15,
  tables: 3,
  most: 6,
  wishesUntil: starts,
}

function roundAt(place: string | null): Round {
  const people = { personId: null, country: 'PE', createdAt: new Date(starts), publishedAt: null }
  return { id: 'r', slug: 'rueda', name: 'Rueda', state: 'published', settings: { ...settings, place }, ...people }
}

function person(id: string, isRemote: boolean): Participant {
  return { ...nobody, id, name: id, isRemote }
}

const nobody: Participant = {
  id: '',
  round: 'r',
  name: '',
  side: 'seller',
  country: 'PE',
  email: null,
  phone: null,
  locale: 'es',
  zone: 'America/Lima',
  languages: [],
  canFrom: null,
  canTo: null,
  most: 6,
  least: 0,
  exportsFirstTime: false,
  isRemote: false,
  organisation: null,
  personId: null,
  cameAt: null,
  isInvited: true,
  links: 1,
  changes: 0,
  told: 0,
  leftAt: null,
}

describe('an agenda on paper', () => {
  const placesOf = (place: string | null, who: Participant) =>
    sheetOf(
      who,
      [
        { slot: 0, desk: 1, name: 'Uno', isRemote: false },
        { slot: 1, desk: 2, name: 'Dos', isRemote: true },
      ],
      { round: roundAt(place), locale: 'es' },
    ).rows.map(([, table]) => table)

  it('sends nobody to a table whose meeting is in a virtual room', () => {
    assert.deepEqual(placesOf('Arequipa', person('Ana', false)), ['2', 'Virtual'])
    assert.deepEqual(placesOf('Arequipa', person('Ana', true)), ['Virtual', 'Virtual'])
    assert.deepEqual(placesOf(null, person('Ana', false)), ['Virtual', 'Virtual'])
  })

  it('says the same in the plan of tables', () => {
    const meeting = { slot: 0, sequence: 0, isWithdrawn: false, isKept: false }
    const everyone = [person('Ana', false), person('Bruno', false), person('Carla', true)]
    const state = {
      slots: [],
      people: new Map(everyone.map((each) => [each.id, each])),
      can: new Map(),
      hard: new Map(),
      meetings: [
        { ...meeting, id: '1', seller: 'Ana', buyer: 'Bruno', desk: 0 },
        { ...meeting, id: '2', seller: 'Ana', buyer: 'Carla', desk: 1 },
      ],
    }
    const tables = rowsOf({ round: roundAt('Arequipa'), state, locale: 'pt' }).map(({ table }) => table)
    assert.deepEqual(tables, ['1', 'Virtual'])
  })
})
