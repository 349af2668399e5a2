import { z } from 'zod'
import { listAudit, listAuditKinds } from '../../queries/audit.ts'
import { may } from '../../rules/permissions.ts'
import { refuse } from '../../session/refusal.tsx'
import type { accountsUrls } from '../../urls.ts'
import { pageOf } from '../page-of.ts'
import type { AccountsContext } from '../request.ts'
import { AuditPage } from './page.tsx'

const most = 50

export async function showAudit(c: AccountsContext<typeof accountsUrls.audit.pattern>) {
  const { person, db, shell, locale, contributions } = c.var
  if (!person || !may(person, 'audit.read')) return refuse(c, 'audit.read')
  const chosen = { module: c.req.query('module') ?? '', event: c.req.query('event') ?? '' }
  const after = z.uuid().safeParse(c.req.query('after')).data ?? null
  const kinds = await listAuditKinds(db)
  const { rows, next } = pageOf(await listAudit(db, { ...chosen, after, most: most + 1 }), most)
  const words = contributions.flatMap(({ audited = {} }) => Object.entries(audited))
  return c.html(
    <AuditPage
      shell={shell}
      zone={person.zone}
      chosen={chosen}
      modules={[...new Set(kinds.map(({ module }) => module))]}
      events={[...new Set(kinds.map(({ event }) => event))]}
      words={Object.fromEntries(words.map(([event, word]) => [event, word[locale]]))}
      rows={rows}
      next={next}
      isFirst={after === null}
    />,
  )
}
