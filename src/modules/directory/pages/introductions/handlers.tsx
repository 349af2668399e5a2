import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { signInFirst } from '#modules/accounts/public.ts'
import { answerIntroduction } from '../../actions/introduce.ts'
import { listIntroductions } from '../../queries/introductions.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { edited } from '../edited.ts'
import { IntroductionsPage } from './page.tsx'

const most = 100
const answers = ['accepted', 'declined', 'withdrawn'] as const

export async function showIntroductions(c: PageContext<DirectoryTables, typeof directoryUrls.introductions.pattern>) {
  const found = await edited(c)
  if ('response' in found) return await found.response
  // Contacts that were shown in confidence are not an officer's to read.
  if (found.role === 'officer') return await c.notFound()
  const { db, shell } = c.var
  const { organisation, person } = found
  return c.html(
    <IntroductionsPage
      shell={shell}
      organisation={organisation}
      introductions={await listIntroductions(db, organisation.id, most)}
      zone={person.zone}
    />,
  )
}

export async function answer(c: PageContext<DirectoryTables, typeof directoryUrls.introductionAnswer.pattern>) {
  const { person, locale, now } = c.var
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  if (!person) return signInFirst(c)
  const id = c.req.param('introduction')
  const given = typed(await readForm(c), 'answer')
  const chosen = answers.find((each) => each === given)
  const done =
    chosen && isIdentifier(id)
      ? await answerIntroduction(c.var, { id, answer: chosen, personId: person.id, at: now })
      : null
  if (!done) return await c.notFound()
  sayNext(c, 'introduction-answered')
  return c.redirect(directoryUrls.introductions.href({ locale, organisation: done.slug }), 303)
}
