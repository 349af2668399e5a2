import type { Content } from './content.ts'

/** Names of the parts of the content that differ, in the order of the shape. */
export function changedParts(before: Content, after: Content): (keyof Content)[] {
  const parts = Object.keys(after) as (keyof Content)[]
  return parts.filter((part) => !isSame(before[part], after[part]))
}

/** Whoever verified it confirmed who it is: when that changes, somebody looks again. */
export function losesVerification(changed: readonly string[]): boolean {
  return changed.includes('name') || changed.includes('form')
}

/** Whether two plain values hold the same; a database may give the names of an object in another order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => isSame(one[name], other[name]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
