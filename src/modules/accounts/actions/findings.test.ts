import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readSettings } from '#kernel/settings/settings.ts'
import { testApp } from '#test/app.ts'
import { printCards } from '#test/cards.ts'
import { cast, enterStage } from '#test/cast.ts'
import { findingsOf } from './findings.ts'

describe('what the operator is told of cards', () => {
  it('is that a site of this machine alone cannot be reached by them, and that nobody is left to renew them', async () => {
    const { world, pool } = await testApp()
    await cast(world)
    const fabiola = await enterStage(world, { name: 'Fabiola', role: 'facilitator' })
    const about = async (settings = world.settings) =>
      (await findingsOf(world.db, settings)).filter((finding) => finding.includes('cards'))
    assert.deepEqual(await about(), [])
    await printCards(world, fabiola.id, ['Rosa'])
    assert.match((await about()).join(), /works only on this machine/)
    const open = readSettings({ DATA_DIR: '/nowhere', BASE_URL: 'https://conecta.example' })
    assert.deepEqual(await about(open), [])
    await pool.query('update role_grant set revoked_at = now() where person_id = $1', [fabiola.id])
    assert.match((await about(open)).join(), /Groups of account cards without a facilitator: 1/)
  })
})
