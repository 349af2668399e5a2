import { z } from 'zod'
import { sayNext } from '#kernel/http/flash.ts'
import { deleteOtherSessions, deleteSession } from '../../queries/sessions.ts'
import { signInFirst } from '../../session/refusal.tsx'
import { sessionToken } from '../../session/session.ts'
import { accountsUrls } from '../../urls.ts'
import type { AccountsContext } from '../request.ts'

/** Ends one session of hers, on whichever device; somebody else's is not found. */
export async function createSessionEnd(c: AccountsContext<typeof accountsUrls.sessionEnd.pattern>) {
  const { person, db, locale } = c.var
  const sessions = accountsUrls.sessions.href({ locale })
  if (!person) return signInFirst(c, sessions)
  const id = z.uuid().safeParse(c.req.param('session'))
  if (!id.success || !(await deleteSession(db, { id: id.data, personId: person.id }))) return await c.notFound()
  sayNext(c, 'session-ended')
  return c.redirect(sessions, 303)
}

export async function createOtherSessionsEnd(c: AccountsContext<typeof accountsUrls.otherSessionsEnd.pattern>) {
  const { person, db, locale } = c.var
  const sessions = accountsUrls.sessions.href({ locale })
  const token = await sessionToken(c)
  if (!person || !token) return signInFirst(c, sessions)
  await deleteOtherSessions(db, { token, personId: person.id })
  sayNext(c, 'sessions-ended')
  return c.redirect(sessions, 303)
}
