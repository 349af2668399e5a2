import assert from 'node:assert/strict'
import { before, describe, it, mock } from 'node:test'
import { OperatorProblem } from '#kernel/problem.ts'
import { testApp } from '#test/app.ts'
import { post } from '#test/forms.ts'
import { accountsUrls } from '../urls.ts'
import { commands } from './commands.ts'

const password = 'nube tambor lana quilla'

describe('the operator’s commands', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  before(async () => void (site = await testApp()))
  const run = async (name: string, words: string[]) => {
    const lines: string[] = []
    const write = process.stdout.write.bind(process.stdout)
    // The test runner reports through the same stream, in bytes.
    const said = mock.method(process.stdout, 'write', (chunk: string | Uint8Array) =>
      typeof chunk === 'string' ? lines.push(chunk) > 0 : write(chunk),
    )
    try {
      await commands.find((command) => command.name === name)?.run(site.world, words)
      return lines.join('')
    } finally {
      said.mock.restore()
    }
  }

  it('make an account, whose person chooses her password by a link', async () => {
    const said = await run('user create', ['--email', 'Adela@example.org', '--name', 'Adela'])
    const link = new URL(/http\S+/.exec(said)?.[0] ?? '').pathname
    assert.equal((await post(site.app, link, { fields: { password } })).status, 303)
    const fields = { email: 'adela@example.org', password }
    assert.equal((await post(site.app, accountsUrls.signIn.href({ locale: 'es' }), { fields })).status, 303)
  })
  it('give and take away roles, and the record says that the operator did', async () => {
    await run('role grant', ['adela@example.org', 'officer', '--country', 'PE', '--reason', 'Trial'])
    await run('role revoke', ['adela@example.org', 'officer', '--country', 'PE'])
    const audit = await site.db.selectFrom('audit').select(['event', 'person_id']).orderBy('id').execute()
    assert.deepEqual(audit, [
      { event: 'roleGranted', person_id: null },
      { event: 'roleRevoked', person_id: null },
    ])
  })
  it('say in one sentence what is wrong', async () => {
    const wrong: [string, string[], RegExp][] = [
      ['user create', ['--email', 'adela@example.org', '--name', 'Otra'], /already/],
      ['user create', ['--email', 'x', '--name', 'Otra'], /whole address/],
      ['user create', ['--email', 'b@example.org', '--name', 'B', '--password', 'short'], /at least 15/],
      ['role grant', ['nobody@example.org', 'editor'], /no longer exists/],
      ['role grant', ['adela@example.org', 'emperor'], /role of the list/],
      ['role grant', ['adela@example.org', 'officer'], /country/],
      ['role revoke', ['adela@example.org', 'editor'], /already taken away/],
      ['role grant', ['--colour', 'red'], /colour/],
    ]
    for (const [name, words, what] of wrong)
      await assert.rejects(
        run(name, words),
        (problem) => problem instanceof OperatorProblem && what.test(problem.message),
      )
  })
})
