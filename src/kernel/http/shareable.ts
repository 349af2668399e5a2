import type { Context } from 'hono'
import type { AnyRequest, RequestWorld } from './context.ts'
import { headOf, type Showing } from './page-cache/showing.ts'

/**
 * Says that this page shows everyone the same: nothing of a person, nothing that hangs on the hour. It may then be kept and
 * answered to other strangers, until the content that it shows changes. `shown` runs for every answer, this one included.
 */
export function shareable<tables, pattern extends string>(
  c: Context<RequestWorld<tables>, pattern>,
  shown: (showing: Showing) => void = () => {},
): void {
  // The tables of the kernel's requests are nobody's: any request of a module is one.
  const request = c as unknown as Context<AnyRequest>
  shown(showingOf(request))
  const { person, actorId, shell } = request.var
  if (!person && !actorId && !shell.notice) request.set('shared', { shown })
}

function showingOf(c: Context<AnyRequest>): Showing {
  const { db, log, now, person } = c.var
  return { ...headOf(c), db, log, now, person, requestId: c.get('requestId') }
}
