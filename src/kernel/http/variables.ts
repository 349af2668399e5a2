import type { Context } from 'hono'
import type { AnyRequest } from './context.ts'

type Variables = AnyRequest['Variables']

/**
 * Gives the request its variables as one plain object. Hono keeps them in a Map and copies all of it each time that `c.var` is
 * read, which pages do a hundred times.
 */
export function giveVariables(c: Context<AnyRequest>, variables: Partial<Variables>): void {
  Object.defineProperty(c, 'var', { value: variables })
  c.get = (name: keyof Variables) => variables[name]
  const writable: Record<string, unknown> = variables
  c.set = (name: keyof Variables, value: unknown) => void (writable[name] = value)
}
