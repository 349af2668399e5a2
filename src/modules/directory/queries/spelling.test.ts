import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import type { DirectoryTables } from '../tables.ts'
import { respell } from './spelling.ts'

describe('a word as the directory spells it', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  before(async () => {
    site = await testApp()
    const known = ['yiminoro', 'yinororo', 'bordado', 'retablo', 'tejedora']
    await site.pool.query('insert into finding_word (word) select unnest($1::text[]) on conflict do nothing', [known])
  })
  const spelt = async (typed: string) => await respell(own<DirectoryTables>(site.db), typed)

  it('is the one that the fewest letters make of what was typed', async () => {
    // The other shares more of its trigrams, and is three letters away.
    assert.equal(await spelt('yiqinoro'), 'yiminoro')
    assert.equal(await spelt('tejedira'), 'tejedora')
  })

  it('is found also where less of it is right', async () => {
    assert.equal(await spelt('tejedroa'), 'tejedora')
    assert.equal(await spelt('bordaditos'), 'bordado')
  })

  it('is none where nothing is like it, or where it is known', async () => {
    assert.equal(await spelt('zzxxqqww'), null)
    assert.equal(await spelt('bordado'), null)
  })

  it('is looked for among several', async () => assert.equal(await spelt('bordado tejedira'), 'bordado tejedora'))
})
