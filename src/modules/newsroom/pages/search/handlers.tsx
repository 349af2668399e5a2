import { setTimeout as pause } from 'node:timers/promises'
import type { PageContext } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import type { FoundGroup } from '#kernel/sockets/module.ts'
import { clean } from '#kernel/text.ts'
import type { newsroomUrls } from '../../urls.ts'
import { SearchPage } from './page.tsx'

type SearchContext = PageContext<never, typeof newsroomUrls.search.pattern>

const longest = 200
const most = 5
/** Milliseconds after which the page goes without what a module has not found yet. */
const patience = 2000

/** One search for the whole site: each module says what of its own the words find. */
export async function showSearch(c: SearchContext) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const typed = clean(c.req.query('q') ?? '').slice(0, longest)
  const { groups, isLate } = typed ? await search(c, typed) : { groups: [], isLate: false }
  return c.html(<SearchPage shell={c.var.shell} typed={typed} groups={groups} isLate={isLate} />)
}

async function search({ var: { contributions, reads: db, locale, log } }: SearchContext, typed: string) {
  const found = await Promise.all(
    contributions.map(async ({ module, find }) => {
      if (!find) return []
      // One module that fails or is slow must not take away what the others have.
      const answer = find({ db, locale, typed, most }).catch((problem: unknown) => {
        log.error({ module, problem: problem instanceof Error ? problem.message : problem }, 'search')
        return null
      })
      return await Promise.race([answer, pause(patience, null, { ref: false })])
    }),
  )
  const groups = found.flatMap((each): FoundGroup[] => each ?? [])
  return { groups: groups.toSorted((one, other) => one.order - other.order), isLate: found.includes(null) }
}
