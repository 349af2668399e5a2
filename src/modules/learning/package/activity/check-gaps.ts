import { gapText } from '../../rules/gap-text.ts'
import { type Checking, fault, type Place } from '../fault.ts'
import type { YamlSource } from '../sources/yaml-source.ts'

/** Each {key} of the text has its gap once, and each gap stands in the text. */
export function* checkGapKeys(
  text: string | undefined,
  gaps: Record<string, unknown> | undefined,
  source: YamlSource,
): Checking {
  if (text === undefined || gaps === undefined) return
  yield* checkText(text, gaps, source.at(['text']))
  const inText = gapsOf(text)
  for (const gap of Object.keys(gaps)) {
    if (!inText.includes(gap)) yield fault(source.at(['gaps', gap]), 'key-without-gap', { gap })
  }
}

function gapsOf(text: string): string[] {
  return gapText(text).flatMap((piece) => ('gap' in piece ? [piece.gap] : []))
}

function* checkText(text: string, gaps: Record<string, unknown>, place: Place): Checking {
  const inText = gapsOf(text)
  for (const [index, gap] of inText.entries()) {
    if (inText.indexOf(gap) < index) yield fault(place, 'gap-twice', { gap })
    else if (!Object.hasOwn(gaps, gap)) yield fault(place, 'gap-without-key', { gap })
  }
  // What is in braces and yet is no gap would be shown as it stands, braces and all.
  for (const [, gap = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
    if (!inText.includes(gap)) yield fault(place, 'gap-without-key', { gap: gap.slice(0, 60) })
  }
}

interface ListGapParts {
  options?: readonly { id: string }[]
  answer?: string
}

export function* checkListGap(gap: string, { options, answer }: ListGapParts, source: YamlSource): Checking {
  if (!options || answer === undefined || options.some(({ id }) => id === answer)) return
  yield fault(source.at(['answer']), 'gap-answer-unknown', { gap, answer })
}
