import assert from 'node:assert/strict'
import { it } from 'node:test'
import { besideReplica } from './beside-replica.ts'
import { pageCache } from './page-cache.ts'

it('asks the replica to catch up with each change, and after each time in which changes were not heard', () => {
  let asked = 0
  const pages = besideReplica(pageCache(), { catchUp: () => void asked++ })
  pages.open()
  assert.equal(asked, 1)
  pages.open()
  assert.equal(asked, 1, 'a sign that news are heard is no news')
  pages.drop()
  assert.equal(asked, 2)
  pages.shut()
  pages.open()
  assert.equal(asked, 3)
})
