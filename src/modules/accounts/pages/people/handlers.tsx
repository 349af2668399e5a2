import { z } from 'zod'
import { clean } from '#kernel/text.ts'
import { listPeople } from '../../queries/people.ts'
import { may } from '../../rules/permissions.ts'
import { refuse } from '../../session/refusal.tsx'
import type { accountsUrls } from '../../urls.ts'
import { pageOf } from '../page-of.ts'
import type { AccountsContext } from '../request.ts'
import { PeoplePage } from './page.tsx'

const most = 25

export async function showPeople(c: AccountsContext<typeof accountsUrls.people.pattern>) {
  const { person, db, shell } = c.var
  if (!person || !may(person, 'people.read')) return refuse(c, 'people.read')
  const words = clean(c.req.query('q') ?? '').slice(0, 100)
  const after = z.uuid().safeParse(c.req.query('after')).data ?? null
  const { rows, next } = pageOf(await listPeople(db, { words, after, most: most + 1 }), most)
  return c.html(
    <PeoplePage shell={shell} zone={person.zone} words={words} people={rows} next={next} isFirst={after === null} />,
  )
}
