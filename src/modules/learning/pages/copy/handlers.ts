import { callerOf } from '#kernel/http/caller.ts'
import type { PageContext } from '#kernel/http/context.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { courseCopy } from './make-copy.ts'

// Generous: a whole class may stand behind one address.
const hourly = { name: 'course copies by address', most: 300, seconds: 3600 }

/** What a phone needs to keep a course: each file with its digest, signed. */
export async function sendCopy(c: PageContext<LearningTables, typeof learningUrls.copy.pattern>) {
  if (!(await c.var.limiter.allows(hourly, callerOf(c)))) return c.json({ refusal: 'too-many' }, 429)
  const made = await courseCopy(c, c.req.param())
  if (!made) return c.json({ refusal: 'no-such-course' }, 404)
  c.header('cache-control', 'no-cache')
  return c.json({ copy: made.jws })
}
