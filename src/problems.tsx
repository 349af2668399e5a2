import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AnyRequest } from './kernel/http/context.ts'
import { shellOf } from './shell.ts'
import { Problem, type ProblemName } from './ui/problem/problem.tsx'

type RequestContext = Context<AnyRequest>

/** The whole page for a request that cannot be answered, in the visitor's language. */
export function problemPage(c: RequestContext, name: ProblemName, status: ContentfulStatusCode) {
  c.header('cache-control', 'no-store')
  return c.html(
    Problem({ shell: c.get('shell') ?? shellOf(c), name, reference: name === 'broken' ? c.var.requestId : undefined }),
    status,
  )
}

const names: Record<number, ProblemName> = { 403: 'forbidden', 404: 'not-found', 413: 'too-large', 429: 'too-many' }

/** The one place where what nobody expected ends: logged with the request's id, shown with its reference. */
export function answerProblem(problem: Error, c: RequestContext) {
  if (problem instanceof HTTPException && names[problem.status])
    return problemPage(c, names[problem.status] ?? 'broken', problem.status)
  c.var.log.error({ request: c.var.requestId, kind: problem.name, stack: problem.stack }, 'broken')
  return problemPage(c, 'broken', 500)
}
