import type { Context } from 'hono'
import type { Shell } from '../i18n/shell.ts'
import type { AnyRequest } from './context.ts'

type Variables = AnyRequest['Variables']
type MakeShell = (c: Context<AnyRequest>) => Shell

/**
 * Gives the request its variables as one object. Hono keeps them in a Map and copies all of it each time that `c.var` is
 * read, which pages do a hundred times. The frame around the page is made when a page first asks for it, which is after the
 * language and the person are known: what answers a device shows none.
 */
export function giveVariables(c: Context<AnyRequest>, makeShell: MakeShell, given: Partial<Variables>): void {
  Object.defineProperty(c, 'var', { value: Object.assign(new WithShell(c, makeShell), given) })
  c.get = getVariable
  c.set = setVariable
}

// Of all requests, and no closures of each one: see docs/decisions/page-cache.md, 'What a request leaves behind'.
function getVariable(this: Context<AnyRequest>, name: keyof Variables) {
  return this.var[name]
}

function setVariable(this: Context<AnyRequest>, name: keyof Variables, value: unknown): void {
  const variables: Record<string, unknown> = this.var
  variables[name] = value
}

/** Variables with the frame among them, made once it is read, without a function of its own for each request. */
class WithShell {
  #context: Context<AnyRequest>
  #make: MakeShell
  #made: Shell | undefined

  constructor(context: Context<AnyRequest>, make: MakeShell) {
    this.#context = context
    this.#make = make
  }

  get shell(): Shell {
    return (this.#made ??= this.#make(this.#context))
  }
}
