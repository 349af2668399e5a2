import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { OperatorProblem } from '#kernel/problem.ts'
import { testApp } from '#test/app.ts'
import { listMunicipalities } from '../queries/municipalities.ts'
import type { DirectoryTables } from '../tables.ts'
import { municipalityCommands } from './municipality-commands.ts'

const folder = mkdtempSync(join(tmpdir(), 'conecta-municipalities-'))
const head = 'code,name,territory,latitude,longitude\n'
const from = ['--source', 'Instituto de ejemplo', '--date', '2026-01-31']

describe('municipality import', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  const run = async (content: string | Buffer, words = from) => {
    const file = join(folder, 'list.csv')
    writeFileSync(file, content)
    await municipalityCommands[0]?.run(site.world, [file, ...words])
  }
  const listed = async (territory = 'PE-AYA') =>
    (await listMunicipalities(own<DirectoryTables>(site.db), territory)).map(({ name }) => name)
  before(async () => {
    site = await testApp()
  })

  it('keeps a list, and a later one in its place', async () => {
    await run(`${head}1,Lugar Uno,PE-AYA,-13.1,-74.2\n2,"Lugar, Dos",PE-AYA,-13.2,-74.1\n3,Otro,CL-NB,-36.6,-72.1\n`)
    assert.deepEqual(await listed(), ['Lugar Uno', 'Lugar, Dos'])
    await run(`\uFEFF${head.replaceAll(',', ';')}2;Lugar Dos;PE-AYA;-13,2;-74,1\n`)
    assert.deepEqual(await listed(), ['Lugar Dos'])
    assert.deepEqual(await listed('CL-NB'), ['Otro'])
  })

  it('keeps nothing where a line is wrong, and says which', async () => {
    const wrong = `${head}9,Lugar Nueve,PE-AYA,-13.1,-74.2\n10,Al Revés,PE-AYA,-74.2,-13.1\n`
    await assert.rejects(run(wrong), (problem: Error) =>
      /Line 3 has latitude and longitude swapped/.test(problem.message),
    )
    assert.deepEqual(await listed(), ['Lugar Dos'])
  })

  it('refuses what is no such file, or says not where it comes from', async () => {
    const refused = async (content: string | Buffer, words?: string[]) =>
      await assert.rejects(run(content, words), OperatorProblem)
    await refused(Buffer.from(`${head}1,Nu\u00F1ez,PE-AYA,-13,-74\n`, 'latin1'))
    await refused('code,name\n1,Uno\n')
    await refused(`${head}1,"Uno,PE-AYA\n`)
    await refused(head)
    await refused(`${head}1,Uno,PE-AYA,-13,-74\n`, ['--source', 'x'])
    await refused(`${head}1,Uno,PE-AYA,-13,-74\n`, ['--source', 'x', '--date', '2026-02-31'])
  })
})
