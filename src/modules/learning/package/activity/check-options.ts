import { type Checking, fault } from '../fault.ts'
import type { YamlSource } from '../sources/yaml-source.ts'

interface CheckedOption {
  id: string
  correct?: boolean | undefined
}

export function* checkOptions(
  type: 'one-choice' | 'many-choices',
  options: readonly CheckedOption[] | undefined,
  source: YamlSource,
): Checking {
  const correct = options?.filter((option) => option.correct) ?? []
  if (options && correct.length === 0) yield fault(source.at(['options']), 'correct-option-missing', {})
  if (type === 'one-choice' && correct.length > 1) yield fault(source.at(['options']), 'correct-option-twice', {})
}

export function* checkUniqueIds(key: string, list: readonly { id: string }[] = [], source: YamlSource): Checking {
  const ids = list.map(({ id }) => id)
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) < index) yield fault(source.at([key, index]), 'option-id-twice', { id })
  }
}
