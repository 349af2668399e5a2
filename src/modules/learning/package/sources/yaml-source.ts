import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { type Checking, fault, type Fault, type Place } from '../fault.ts'
import { isControlled } from './text-file.ts'

/** A stretch of YAML: a whole file, a front matter or a fenced block. */
export interface YamlText {
  file: string
  text: string
  /** How many lines of the file stand before the first of `text`. */
  linesBefore: number
}

export interface YamlSource {
  file: string
  value: unknown
  /** The place of the value at a path, or of the nearest thing around it that exists. */
  at(path: readonly PropertyKey[]): Place
  /** The place of a key itself, where `at` would give its value. */
  atKey(path: readonly PropertyKey[], key: string): Place
}

/** Finding keys that stand twice costs the parser the square of their number. */
const mostKeys = 3000

type PlaceOf = (offset: number) => Place

/** Parses YAML 1.2 without the parts that surprise people: no aliases, no tags, text keys only. */
export function* readYaml(source: YamlText): Checking<YamlSource | null> {
  const lines = new LineCounter()
  const placeOf: PlaceOf = (offset) => ({
    file: source.file,
    line: source.linesBefore + Math.max(1, lines.linePos(offset).line),
  })
  if (source.text.split(':').length > mostKeys) {
    yield fault(placeOf(0), 'yaml-too-many-keys', { most: mostKeys })
    return null
  }
  const document = parse(source.text, lines)
  if (!document) {
    yield fault(placeOf(0), 'yaml-broken', { code: 'TOO_DEEP' })
    return null
  }
  const faults = [...documentFaults(document, placeOf)]
  yield* faults
  return faults.some(({ name }) => name !== 'not-nfc') ? null : sourceOf(source.file, document, placeOf)
}

/** Deeply nested brackets overflow the parser's own stack; such a file is refused like any other that cannot be read. */
function parse(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true })
  } catch {
    return null
  }
}

function* documentFaults(document: Document, placeOf: PlaceOf): Generator<Fault> {
  // What a parser says after its first complaints is about the complaints.
  for (const error of document.errors.slice(0, 20)) yield parserFault(error, placeOf(error.pos[0]))
  if (document.errors.length > 0) return
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    yield fault(placeOf(0), 'yaml-empty', {})
    return
  }
  yield* nodeFaults(document, placeOf)
}

function parserFault(error: YAMLError, place: Place): Fault {
  if (error.code === 'DUPLICATE_KEY') return fault(place, 'yaml-key-twice', {})
  if (error.code === 'TAG_RESOLVE_FAILED') return fault(place, 'yaml-tag', {})
  return fault(place, 'yaml-broken', { code: error.code })
}

function nodeFaults(document: Document, placeOf: PlaceOf): Fault[] {
  const faults: Fault[] = []
  visit(document, {
    Node(_, node) {
      const place = placeOf(node.range?.[0] ?? 0)
      if (isAlias(node)) faults.push(fault(place, 'yaml-alias', {}))
      else if (node.tag) faults.push(fault(place, 'yaml-tag', {}))
      else if (isScalar(node) && typeof node.value === 'string') faults.push(...textFaults(node.value, place))
    },
  })
  return faults
}

/** Escapes such as "\u0000" put characters into a value that do not stand in the file. */
function* textFaults(text: string, place: Place): Generator<Fault> {
  if (isControlled(text)) yield fault(place, 'control-character', {})
}

function sourceOf(file: string, document: Document, placeOf: PlaceOf): YamlSource {
  return {
    file,
    value: document.toJS(),
    at: (path) => placeOf(offsetOf(document, path)),
    atKey: (path, key) => placeOf(keyOffset(nodeAt(document, path), key) ?? offsetOf(document, path)),
  }
}

function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(child, document.contents)
}

function child(node: unknown, key: PropertyKey): unknown {
  if (isMap(node)) return node.get(String(key), true)
  if (isSeq(node) && typeof key === 'number') return node.get(key, true)
  return undefined
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const node = nodeAt(document, path)
  const key = path.at(-1)
  if (key === undefined) return startOf(node) ?? 0
  // A value is placed at its key: that line is the one a person looks for, also when the text begins on the next.
  const around = path.slice(0, -1)
  return keyOffset(nodeAt(document, around), String(key)) ?? startOf(node) ?? offsetOf(document, around)
}

function keyOffset(node: unknown, key: string): number | null {
  if (!isMap(node)) return null
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
  return startOf(pair?.key)
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null
}
