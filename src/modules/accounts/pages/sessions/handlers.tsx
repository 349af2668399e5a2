import { listDevices } from '../../queries/devices.ts'
import { listSessions } from '../../queries/sessions.ts'
import { sessionDays } from '../../rules/kept.ts'
import { signInFirst } from '../../session/refusal.tsx'
import { sessionToken } from '../../session/session.ts'
import type { accountsUrls } from '../../urls.ts'
import type { AccountsContext } from '../request.ts'
import { SessionsPage } from './page.tsx'

export async function showSessions(c: AccountsContext<typeof accountsUrls.sessions.pattern>) {
  const { person, db, shell } = c.var
  if (!person) return signInFirst(c)
  const sessions = await listSessions(db, person.id, await sessionToken(c))
  const devices = (await listDevices(db, person.actorId)).filter(({ revokedAt }) => revokedAt === null)
  return c.html(<SessionsPage {...{ shell, sessions, sessionDays, devices }} zone={person.zone} />)
}
