import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import { showAudit } from '../pages/audit/handlers.tsx'
import { createGrant } from '../pages/grants/handlers.ts'
import { showMail } from '../pages/mail/handlers.tsx'
import { showMailbox } from '../pages/mailbox/handlers.ts'
import { showPeople } from '../pages/people/handlers.tsx'
import { showPerson } from '../pages/person/handlers.tsx'
import { createRevocation } from '../pages/revocation/handlers.ts'
import type { AccountsTables } from '../tables.ts'
import { accountsUrls as at } from '../urls.ts'

/** What administrators see and do. */
export const administrationRoutes = new Hono<RequestWorld<AccountsTables>>()
  .get(at.people.pattern, showPeople)
  .get(at.person.pattern, showPerson)
  .post(at.grants.pattern, createGrant)
  .post(at.revocation.pattern, createRevocation)
  .get(at.audit.pattern, showAudit)
  .get(at.mail.pattern, showMail)
  .get(at.mailbox.pattern, showMailbox)
