import { z } from 'zod'
import { type Checking, fault, type Fault, type FaultName, type Place } from '../fault.ts'
import type { ValueKind } from '../fault-values.ts'
import type { YamlSource } from './yaml-source.ts'

type Issue = z.core.$ZodIssue
type Fields = z.ZodObject<z.core.$ZodShape>

/** What of a group could be read: the whole when nothing is wrong with it, else the keys that are right by themselves. */
export interface Fitted<schema extends Fields> {
  whole: z.output<schema> | null
  parts: Partial<z.output<schema>>
}

/** Checks a value against a schema and says every fault at its line; later checks go on with the parts that are right. */
export function* fit<schema extends Fields>(schema: schema, source: YamlSource): Checking<Fitted<schema>> {
  const read = schema.safeParse(source.value)
  if (read.success) return { whole: read.data, parts: read.data }

  yield* schemaFaults(schema, source)
  return { whole: null, parts: partsOf(schema, source.value) }
}

/** Every fault of a value against a schema of any kind, at its line. */
export function* schemaFaults(schema: z.ZodType, source: YamlSource): Checking {
  for (const issue of schema.safeParse(source.value).error?.issues ?? []) yield* issueFaults(issue, source, schema)
}

function partsOf<schema extends Fields>(schema: schema, value: unknown): Partial<z.output<schema>> {
  if (!isGroup(value)) return {}
  const right: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(schema.shape)) {
    const read = z.safeParse(field, value[key])
    if (read.success && read.data !== undefined) right[key] = read.data
  }
  // Each key was read by the schema's own field of that name.
  return right as Partial<z.output<schema>>
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function* issueFaults(issue: Issue, source: YamlSource, schema: z.ZodType): Generator<Fault> {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path).join(', ')
    for (const key of issue.keys) yield unknownKey(key, source.atKey(issue.path, key), known)
    return
  }
  const place = source.at(issue.path)
  const key = keyOf(issue.path)
  const found = valueAt(source.value, issue.path)
  if (found === undefined && issue.path.length > 0) yield fault(place, 'key-missing', { key })
  else if (found === null) yield fault(place, 'value-empty', { key })
  else yield* valueFaults(issue, place, { key, found })
}

/** No key has a space; what has one is the rest of a text that a comma cut in two. */
function unknownKey(key: string, place: Place, known: string): Fault {
  const start = key.slice(0, 60)
  return /\s/.test(key)
    ? fault(place, 'comma-splits-text', { text: start })
    : fault(place, 'key-unknown', { key: start, known })
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}

export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((around, key) => {
    if (Array.isArray(around) && typeof key === 'number') return around[key]
    return isGroup(around) && Object.hasOwn(around, key) ? around[String(key)] : undefined
  }, value)
}

/** The keys that the schema has where a stranger was found. */
function knownKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  const [step, ...rest] = path
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  if (inner instanceof z.ZodObject)
    return step === undefined ? Object.keys(inner.shape) : knownKeys(inner.shape[String(step)], rest)
  if (inner instanceof z.ZodArray) return knownKeys(inner.element, rest)
  if (inner instanceof z.ZodRecord) return knownKeys(inner.valueType, rest)
  return []
}

interface Found {
  key: string
  found: unknown
}

function* valueFaults(issue: Issue, place: Place, { key, found }: Found): Generator<Fault> {
  if (issue.code === 'invalid_type') yield fault(place, 'value-wrong-kind', { key, kind: kindOf(issue.expected) })
  else if (issue.code === 'invalid_value') {
    yield fault(place, 'value-not-listed', { key, value: written(found), allowed: issue.values.map(String).join(', ') })
  } else if (issue.code === 'too_small') yield tooSmall(issue, place, key)
  else if (issue.code === 'too_big') yield tooBig(issue, place, key)
  else if (issue.code === 'custom') yield ownFault(issue, place)
  else yield fault(place, 'value-bad-shape', { key, example: exampleOf(issue) })
}

/** Schemas put an example of the right shape where a message would stand. */
function exampleOf(issue: Issue): string {
  return issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message
}

function written(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60)
}

const kinds: Record<string, ValueKind> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-or-no',
  array: 'list',
}

function kindOf(expected: string): ValueKind {
  return kinds[expected] ?? 'group'
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, place: Place, key: string): Fault {
  const least = Number(issue.minimum)
  if (issue.origin === 'string') return fault(place, 'value-empty', { key })
  if (issue.origin === 'array') return fault(place, 'list-too-short', { key, least })
  return fault(place, 'value-too-small', { key, least })
}

function tooBig(issue: z.core.$ZodIssueTooBig, place: Place, key: string): Fault {
  const most = Number(issue.maximum)
  if (issue.origin === 'string') return fault(place, 'text-too-long', { key, most })
  if (issue.origin === 'array') return fault(place, 'list-too-long', { key, most })
  return fault(place, 'value-too-big', { key, most })
}

/** A schema's own refinement names its fault and the values for its words. */
export function refusal<name extends FaultName>(name: name, values: Extract<Fault, { name: name }>['values']) {
  return { code: 'custom' as const, params: { name, values } }
}

function ownFault(issue: z.core.$ZodIssueCustom, place: Place): Fault {
  // Only `refusal` makes custom issues, and its types tie name and values.
  return { file: place.file, line: place.line, name: issue.params?.['name'], values: issue.params?.['values'] } as Fault
}
