import { Problem } from '#ui/problem/problem.tsx'
import { messages } from '../messages/messages.ts'
import type { AccountsContext } from './request.ts'

/** The whole page where too many attempts were made, with when to try again. */
export function tooMany<pattern extends string>(c: AccountsContext<pattern>, minutes: number) {
  c.header('retry-after', String(minutes * 60))
  const why = messages[c.var.locale].faults['too-many'](minutes)
  return c.html(<Problem shell={c.var.shell} name="too-many" why={why} />, 429)
}
