import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { OperatorProblem } from '#kernel/problem.ts'
import { say } from '#kernel/process.ts'
import type { Command, World } from '#kernel/sockets/module.ts'
import { importMunicipalities } from '../actions/import-municipalities.ts'
import { territoryPoint } from '../outlines/territory-points.ts'
import { municipalityColumns, type MunicipalityFault, type MunicipalityLine } from '../rules/municipality-list.ts'

const usage = 'FILE.csv --source "WHO PUBLISHED IT" --date YYYY-MM-DD'
const largest = 10_000_000
const mostShown = 20

// The operator's command line speaks English, like its manual.
const faults: Record<MunicipalityFault, string> = {
  'no-code': 'has no code: give the code of the country’s statistics office',
  'no-name': 'has no name',
  'code-twice': 'has a code that another line has already',
  'not-a-territory': 'names a territory that is not one of the 107 of ISO 3166-2, such as PE-AYA',
  'not-a-point': 'has a latitude or longitude that is no number of degrees',
  swapped: 'has latitude and longitude swapped',
  'far-away': 'lies far from its territory: check its degrees',
}

export const municipalityCommands: Command[] = [
  {
    name: 'municipality import',
    usage,
    summary: `keeps a published list of municipalities (${municipalityColumns.join(', ')}), for people to choose theirs from`,
    run: runImport,
  },
]

async function runImport(world: World, words: string[]) {
  const { file, source, dated } = readWords(words)
  const lines = linesOf(await bytesOf(file))
  const at = world.clock()
  const read = await importMunicipalities(world.db, { lines, points: pointOf, source, dated, at })
  if (read.faults.length) {
    const shown = read.faults.slice(0, mostShown).map(({ line, fault }) => `  Line ${line} ${faults[fault]}.`)
    throw new OperatorProblem(
      `${read.faults.length} lines are wrong. Nothing was kept: mend them and import the file again.\n${shown.join('\n')}`,
    )
  }
  if (!read.municipalities.length) throw new OperatorProblem('The file holds no municipality.')
  say(`Kept ${read.municipalities.length} municipalities, from ${source}, ${dated}.`)
}

function readWords(words: string[]) {
  const valueOf = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined)
  const [source, dated] = [valueOf('--source')?.trim(), valueOf('--date')]
  const [file, ...others] = words.filter((word, at) => !word.startsWith('--') && !words[at - 1]?.startsWith('--'))
  if (!file || others.length || !source || !dated || !isDay(dated))
    throw new OperatorProblem(`Write: municipality import ${usage}`)
  // npm runs scripts from the project's folder; a file that the operator names lies where she stands.
  return { file: resolve(process.env['INIT_CWD'] ?? process.cwd(), file), source, dated }
}

function isDay(text: string) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
}

async function bytesOf(file: string) {
  const bytes = await readFile(file).catch(() => null)
  if (!bytes) throw new OperatorProblem(`There is no file at ${file}.`)
  if (bytes.length > largest) throw new OperatorProblem('The file is larger than 10 MB: divide it by country.')
  return bytes
}

function linesOf(bytes: Buffer): MunicipalityLine[] {
  const text = textOf(bytes)
  const lines = parsed(text, text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ',')
  const missing = municipalityColumns.filter((column) => !(column in (lines[0] ?? {})))
  if (missing.length) throw new OperatorProblem(`The file lacks these columns: ${missing.join(', ')}.`)
  return lines
}

function parsed(text: string, delimiter: string): MunicipalityLine[] {
  try {
    return parse(text, { columns: true, bom: true, delimiter, skip_empty_lines: true })
  } catch {
    throw new OperatorProblem('The file is not a CSV: its lines differ in their number of columns, or a quote is open.')
  }
}

function textOf(bytes: Buffer) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new OperatorProblem('The file is not in UTF-8. Save it again as “CSV UTF-8”.')
  }
}

function pointOf(code: string) {
  const [longitude, latitude] = territoryPoint(code) ?? []
  return longitude === undefined || latitude === undefined ? undefined : { latitude, longitude }
}
