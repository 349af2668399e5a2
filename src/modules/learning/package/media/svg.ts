import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { type Checking, fault, type Fault, type Place } from '../fault.ts'
import { mediaLimits } from '../limits.ts'
import type { Measures } from './media-file.ts'
import { pictureWeight } from './picture-weight.ts'
import {
  svgAttributes,
  svgElements,
  svgNamespace,
  xlinkNamespace,
  xmlNamespace,
  xmlnsNamespace,
} from './svg-vocabulary.ts'

interface Reading {
  file: string
  parser: SaxesParser<{ xmlns: true }>
  faults: Fault[]
  open: SaxesTagNS[]
  root: SaxesTagNS | null
  elements: number
}

/** Reads a drawing against the list of what drawings may have; whatever is not on the list is a fault. */
export function* checkSvg(file: string, bytes: Uint8Array): Checking<Measures> {
  yield* pictureWeight(file, bytes)
  const text = decode(bytes)
  if (text === null) {
    yield fault({ file, line: null }, 'not-utf8', {})
    return {}
  }
  const { faults, root } = read(file, text)
  yield* faults
  const measures = root ? sizeOf(root) : null
  if (root && !measures) yield fault({ file, line: 1 }, 'svg-without-size', {})
  return measures ?? {}
}

function decode(bytes: Uint8Array) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function read(file: string, text: string): Reading {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const reading: Reading = { file, parser, faults: [], open: [], root: null, elements: 0 }
  let broken = false
  parser.on('error', () => {
    // One broken place makes the parser complain about all that follows.
    if (!broken) reading.faults.push(fault(here(reading), 'svg-broken', {}))
    broken = true
  })
  parser.on('doctype', () => reading.faults.push(fault(here(reading), 'svg-doctype', {})))
  parser.on('processinginstruction', () => reading.faults.push(fault(here(reading), 'svg-instruction', {})))
  parser.on('opentag', (tag) => openTag(reading, tag))
  parser.on('closetag', () => reading.open.pop())
  parser.write(text).close()
  return reading
}

function here({ file, parser }: Reading): Place {
  return { file, line: parser.line }
}

function openTag(reading: Reading, tag: SaxesTagNS) {
  const place = here(reading)
  reading.root ??= tag
  reading.elements += 1
  if (reading.elements === mediaLimits.svgElements + 1) {
    reading.faults.push(fault(place, 'svg-too-many-elements', { most: mediaLimits.svgElements }))
  }
  reading.faults.push(...tagFaults(reading, tag, place))
  reading.open.push(tag)
}

function* tagFaults({ root, open }: Reading, tag: SaxesTagNS, place: Place): Generator<Fault> {
  const isRoot = tag === root
  if (tag.uri !== svgNamespace || !svgElements.has(tag.local) || isRoot !== (tag.local === 'svg')) {
    yield fault(place, 'svg-element', { element: tag.name.slice(0, 60) })
  }
  // A copy of a group of copies of a group of copies … stops a browser; a shape that can be copied holds no copy.
  if (tag.local === 'use' && [...open.slice(1), tag].some(({ attributes }) => attributes['id'])) {
    yield fault(place, 'svg-use-nested', {})
  }
  for (const attribute of Object.values(tag.attributes)) yield* attributeFaults(tag, attribute, place)
}

function* attributeFaults(tag: SaxesTagNS, attribute: SaxesAttributeNS, place: Place): Generator<Fault> {
  if (attribute.uri === xmlnsNamespace) return
  if (!isKnown(attribute)) {
    yield fault(place, 'svg-attribute', { element: tag.name.slice(0, 60), attribute: attribute.name.slice(0, 60) })
  } else if (pointsOutside(attribute)) yield fault(place, 'svg-reference', { attribute: attribute.name })
}

function isKnown({ uri, local }: SaxesAttributeNS) {
  if (uri === '') return svgAttributes.has(local)
  if (uri === xlinkNamespace) return local === 'href'
  return uri === xmlNamespace && (local === 'lang' || local === 'space')
}

const ownId = /^#[A-Za-z_][\w.-]*$/
const ownUrl = /url\(\s*(["']?)#[A-Za-z_][\w.-]*\1\s*\)/gi

/** Presentation attributes are CSS, in which a backslash can spell 'url' another way. */
function pointsOutside({ local, value }: SaxesAttributeNS) {
  if (local === 'href') return !ownId.test(value)
  return /[\\]|url\s*\(|image(?:-set)?\s*\(|src\s*\(|\/\*/i.test(value.replace(ownUrl, ''))
}

function sizeOf({ attributes }: SaxesTagNS): Measures | null {
  const box = boxOf(attributes['viewBox']?.value)
  if (!box) return null
  const width = pixels(attributes['width']?.value) ?? box.width
  const height = pixels(attributes['height']?.value) ?? box.height
  return isLength(width) && isLength(height) ? { width: Math.round(width), height: Math.round(height) } : null
}

function boxOf(viewBox = '') {
  const numbers = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [, , width, height] = numbers
  return numbers.length === 4 && numbers.every(Number.isFinite) ? { width, height } : null
}

function pixels(value: string | undefined): number | null {
  const found = /^(\d+(?:\.\d+)?)(?:px)?$/.exec(value?.trim() ?? '')?.[1]
  return found === undefined ? null : Number(found)
}

function isLength(value: number | undefined): value is number {
  return value !== undefined && value >= 1 && value <= 10_000
}
