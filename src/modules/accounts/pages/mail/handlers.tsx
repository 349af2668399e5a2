import { z } from 'zod'
import { mailWay } from '../../auth/mail-way.ts'
import { listMail } from '../../queries/mail.ts'
import { mailDays } from '../../rules/kept.ts'
import { may } from '../../rules/permissions.ts'
import { refuse } from '../../session/refusal.tsx'
import { accountsUrls } from '../../urls.ts'
import { pageOf } from '../page-of.ts'
import type { AccountsContext } from '../request.ts'
import { MailPage } from './page.tsx'

const most = 20

export async function showMail(c: AccountsContext<typeof accountsUrls.mail.pattern>) {
  if (!may(c.var.person, 'mail.read')) return refuse(c, 'mail.read')
  return await renderMail(c, (after) => accountsUrls.mail.href({ locale: c.var.locale }, { after }))
}

/** The outbox, for whoever was let in; `href` leads to its other pages. */
export async function renderMail<pattern extends string>(
  c: AccountsContext<pattern>,
  href: (after?: string) => string,
) {
  const { db, shell, settings, person } = c.var
  const after = z.uuid().safeParse(c.req.query('after')).data ?? null
  const { rows, next } = pageOf(await listMail(db, { after, most: most + 1 }), most)
  return c.html(
    <MailPage
      shell={shell}
      zone={person?.zone ?? 'UTC'}
      isKept={mailWay(settings) !== 'sent'}
      mailDays={mailDays}
      mail={rows}
      first={after ? href() : undefined}
      next={next ? href(next) : undefined}
    />,
  )
}
