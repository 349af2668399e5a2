import { z } from 'zod'
import { clean } from '#kernel/text.ts'
import { listPeople, type PeopleWish } from '../../queries/list-people.ts'
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
  const list = async (sought: PeopleWish['sought']) => await listPeople(db, { sought, words, after, most: most + 1 })
  const asked = soughtBy(words, c.req.query('parts') === 'yes')
  const listed = await list(asked)
  // Nobody has those words; a later page that is empty is past the last of them.
  const sought = asked === 'words' && !listed.length && after === null ? 'parts' : asked
  const { rows, next } = pageOf(sought === asked ? listed : await list(sought), most)
  return c.html(
    <PeoplePage
      shell={shell}
      zone={person.zone}
      words={words}
      sought={sought}
      people={rows}
      next={next}
      isFirst={after === null}
    />,
  )
}

function soughtBy(words: string, byParts: boolean) {
  if (words === '') return 'all'
  return byParts ? 'parts' : 'words'
}
