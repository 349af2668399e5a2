import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { getMigrations } from 'better-auth/db/migration'
import { testApp } from '#test/app.ts'
import { authOf } from './auth.ts'

describe('the tables of sign-in', () => {
  it('are those that better-auth asks for', async () => {
    const { world } = await testApp()
    const auth = await authOf(world)
    const plan = await getMigrations(auth.options)
    assert.deepEqual(plan.toBeCreated, [])
    assert.deepEqual(plan.toBeAdded, [])
    assert.deepEqual(plan.toBeAddedIndexes, [])
    assert.deepEqual(plan.unsafeChanges, [])
    assert.deepEqual(plan.schemaProblems, [])
  })
})
