import type { Child } from 'hono/jsx'
import type { Content } from '../../../rules/content.ts'
import type { FormReader } from '../../../rules/given.ts'
import type { Kind } from '../../../rules/kinds.ts'
import type { Filling } from '../filling.tsx'

/** A part of the form that is filled and kept at once. */
export interface Section {
  /** The parts of the content that it writes. */
  parts: readonly (keyof Content)[]
  /** Kinds that have it; all where absent. */
  kinds?: readonly Kind[]
  /** What `missingParts` calls what can be filled here. */
  asks: readonly string[]
  /** What was typed, in the shape of the content, not yet checked. */
  read(form: FormReader, content: Content): Partial<Record<keyof Content, unknown>>
  Fields(filling: { of: Filling }): Child
}
