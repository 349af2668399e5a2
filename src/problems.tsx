import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { databaseAnswers } from './kernel/database/answers.ts'
import type { AnyRequest } from './kernel/http/context.ts'
import { staticProblem } from './kernel/http/static-problem.ts'
import { Problem, type ProblemName } from './ui/problem/problem.tsx'

type RequestContext = Context<AnyRequest>

/** The whole page for a request that cannot be answered, in the visitor's language. */
export function problemPage(c: RequestContext, name: ProblemName, status: ContentfulStatusCode) {
  c.header('cache-control', 'no-store')
  return c.html(
    Problem({ shell: c.var.shell, name, reference: name === 'broken' ? c.var.requestId : undefined }),
    status,
  )
}

const names: Record<number, ProblemName> = { 403: 'forbidden', 404: 'not-found', 413: 'too-large', 429: 'too-many' }

/**
 * The one place where what nobody expected ends: logged with the request's id, shown with its reference. Where not even that
 * page can be made, or the database is silent, a page that needs nothing.
 */
export async function answerProblem(problem: Error, c: RequestContext): Promise<Response> {
  if (problem instanceof HTTPException && names[problem.status])
    return await problemPage(c, names[problem.status] ?? 'broken', problem.status)
  logProblem(c, problem)
  if (!(await databaseAnswers(c.var.db))) return staticProblem(c, 503)
  try {
    return await problemPage(c, 'broken', 500)
  } catch (again) {
    if (again instanceof Error) logProblem(c, again)
    return staticProblem(c, 500)
  }
}

function logProblem(c: RequestContext, problem: Error) {
  c.var.log.error({ request: c.var.requestId, kind: problem.name, stack: problem.stack }, 'broken')
}
