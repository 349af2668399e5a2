import type { Root } from 'mdast'
import { z } from 'zod'
import { type Checking, fault } from '../fault.ts'
import { fit } from './schema-faults.ts'
import { line, paragraph } from './texts.ts'
import { readYaml } from './yaml-source.ts'

const schema = z.strictObject({
  title: line,
  summary: paragraph,
  minutes: z.number().int().min(1).max(600),
})
export type FrontMatter = z.output<typeof schema>

export function* readFrontMatter(file: string, root: Root): Checking<FrontMatter | null> {
  const [first] = root.children
  if (first?.type !== 'yaml') {
    yield fault({ file, line: 1 }, 'front-matter-missing', {})
    return null
  }
  const yaml = yield* readYaml({ file, text: first.value, linesBefore: 1 })
  return yaml ? (yield* fit(schema, yaml)).whole : null
}
