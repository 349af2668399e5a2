import { statfs } from 'node:fs/promises'
import { appliedMigrations, SqlFiles } from '../database/migrate.ts'
import { migrationsFolder } from '../database/prepare.ts'
import { openFiles } from '../files/open-files.ts'
import { OperatorProblem } from '../problem.ts'
import { say } from '../process.ts'
import type { Settings } from '../settings/settings.ts'
import type { Console, PlaceCommand } from './commands.ts'

export const doctor: PlaceCommand = {
  name: 'doctor',
  usage: '',
  summary: 'says what is missing or should be mended',
  run: examine,
}

const leastFree = 2_000_000_000

async function examine(console: Console) {
  const { settings, connections } = console
  const waiting = await migrationFindings(connections.db)
  const place = [...(await diskFindings(settings)), ...(await fileFindings(settings))]
  const findings = [...waiting, ...place, ...operatorFindings(settings)]
  // What a module looks at stands in tables that migrations make.
  if (!waiting.length) findings.push(...(await moduleFindings(console)))
  for (const finding of findings) say(`- ${finding}`)
  say(findings.length ? `${findings.length} things to look at.` : 'Nothing to mend.')
  if (findings.length) process.exitCode = 1
}

async function moduleFindings({ settings, connections, world }: Console) {
  const { contributions } = await world()
  const found = await Promise.all(contributions.map(({ findings }) => findings?.(connections.db, settings) ?? []))
  return found.flat()
}

async function migrationFindings(db: Console['connections']['db']) {
  const have = await appliedMigrations(db)
  const waiting = (await new SqlFiles(migrationsFolder).names()).filter((name) => !have.includes(name))
  return waiting.length ? [`${waiting.length} migrations wait: run npm run conecta -- upgrade.`] : []
}

async function diskFindings({ DATA_DIR }: Settings) {
  const { bavail, bsize } = await statfs(DATA_DIR)
  return bavail * bsize < leastFree
    ? [`Only ${Math.round((bavail * bsize) / 1e6)} MB are free where DATA_DIR lies.`]
    : []
}

async function fileFindings(settings: Settings) {
  try {
    await openFiles(settings).check()
    return []
  } catch (problem) {
    if (problem instanceof OperatorProblem) return [problem.message]
    throw problem
  }
}

function operatorFindings(settings: Settings) {
  const asked = {
    OPERATOR_NAME: 'who runs this site (the privacy notice names the controller)',
    OPERATOR_ADDRESS: 'the postal address of who runs it',
    OPERATOR_MAIL: 'where people write to exercise their rights',
    OPERATOR_COUNTRY: 'whose data protection law applies',
    SOURCE_URL: 'where the source of this version can be had (the AGPL asks for it)',
    HELP_NAME: 'who answers those who ask for help',
    HELP_DAYS: 'within how many working days',
  } as const
  const names = Object.keys(asked) as (keyof typeof asked)[]
  return names.filter((name) => settings[name] === undefined).map((name) => `${name} is not set: ${asked[name]}.`)
}
