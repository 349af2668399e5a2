import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { describe, it } from 'node:test'

function cruise() {
  const result = spawnSync(
    'node_modules/.bin/depcruise',
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'client', 'test', 'bench'],
    {
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
    },
  )
  const { summary } = JSON.parse(result.stdout)
  return {
    cruised: summary.totalCruised as number,
    dependencies: summary.totalDependenciesCruised as number,
    broken: summary.violations as { rule: { name: string }; from: string; to: string }[],
  }
}

describe('the walls of the house', () => {
  it('stand: nobody imports what is not theirs to import', () => {
    const { cruised, dependencies, broken } = cruise()
    // A cruise that finds no files or no imports would pass without having looked.
    assert.ok(cruised > 60 && dependencies > 150, `only ${cruised} files and ${dependencies} imports were looked at`)
    assert.deepEqual(
      broken.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
      [],
    )
  })

  it('catch a crossing: a planted import of another room is reported', () => {
    const folder = mkdtempSync('src/ui/planted-')
    try {
      writeFileSync(
        `${folder}/planted.ts`,
        "import { newsroomUrls } from '#modules/newsroom/urls.ts'\nexport const planted = newsroomUrls\n",
      )
      assert.ok(cruise().broken.some(({ rule }) => rule.name === 'ui-knows-no-module'))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
