import { z } from 'zod'
import { type Checking, fault } from '../fault.ts'
import type { PackageFiles } from '../package-files.ts'
import { slugPattern } from '../vocabulary.ts'
import { isGroup, schemaFaults } from './schema-faults.ts'
import { line, paragraph } from './texts.ts'
import { readText } from './text-file.ts'
import { readYaml, type YamlSource } from './yaml-source.ts'

export interface GlossaryWord {
  word: string
  meaning: string
}
/** The words of one language by their key, in the order of the file. */
export type Glossary = Record<string, GlossaryWord>

const entry = z.strictObject({ word: line, meaning: paragraph })
const schema = z.record(z.string().regex(slugPattern, 'fixed-cost'), entry)

interface Read {
  language: string
  yaml: YamlSource
  words: Glossary
}

export function glossaryFileName(language: string): string {
  return `glossary.${language.toLowerCase()}.yaml`
}

/** Reads one glossary a language; a course either has none at all or the same keys in each. */
export function* readGlossaries(files: PackageFiles, languages: readonly string[]): Checking<Map<string, Glossary>> {
  const read: Read[] = []
  for (const language of languages) {
    const one = yield* readGlossary(files, language)
    if (one) read.push(one)
  }
  if (languages.some((language) => files.has(glossaryFileName(language)))) yield* checkComplete(files, languages)
  yield* checkKeys(read)
  return new Map(read.map(({ language, words }) => [language, words]))
}

function* readGlossary(files: PackageFiles, language: string): Checking<Read | null> {
  const file = glossaryFileName(language)
  const text = yield* readText(files, file)
  const yaml = text === null ? null : yield* readYaml({ file, text, linesBefore: 0 })
  if (!yaml) return null
  yield* schemaFaults(schema, yaml)
  return { language, yaml, words: rightEntries(yaml.value) }
}

function rightEntries(value: unknown): Glossary {
  if (!isGroup(value)) return {}
  const read = Object.entries(value).map(([key, each]) => [key, entry.safeParse(each).data] as const)
  return Object.fromEntries(read.flatMap(([key, data]) => (data ? [[key, data]] : [])))
}

function* checkComplete(files: PackageFiles, languages: readonly string[]): Checking {
  for (const language of languages) {
    const file = glossaryFileName(language)
    if (!files.has(file)) yield fault({ file, line: null }, 'glossary-file-missing', { language })
  }
}

/** A key that two files have and the third lacks is one fault: it is told from the first file that has it. */
function* checkKeys(read: readonly Read[]): Checking {
  const first = new Map<string, Read>()
  for (const one of read) for (const key of keysOf(one)) if (!first.has(key)) first.set(key, one)
  for (const one of read) yield* checkHas(one, first)
}

function keysOf({ yaml }: Read): string[] {
  return isGroup(yaml.value) ? Object.keys(yaml.value) : []
}

function* checkHas(one: Read, first: ReadonlyMap<string, Read>): Checking {
  const keys = new Set(keysOf(one))
  for (const [key, other] of first) {
    if (keys.has(key)) continue
    const values = { key, language: one.language, other: other.yaml.file }
    yield fault({ file: one.yaml.file, line: null }, 'glossary-key-missing', values)
  }
}
