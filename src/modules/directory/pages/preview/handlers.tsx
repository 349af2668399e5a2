import type { PageContext } from '#kernel/http/context.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/owner/messages.ts'
import { listShownWorks } from '../../queries/works.ts'
import { faceOf } from '../../rules/face.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { edited } from '../edited.ts'
import { OrganisationPage } from '../organisation/page.tsx'

/** The page as strangers will see it, made by the same rule and the same page. */
export async function showPreview(c: PageContext<DirectoryTables, typeof directoryUrls.preview.pattern>) {
  const found = await edited(c)
  if ('response' in found) return await found.response
  const { db, shell } = c.var
  const { content, ...standing } = found.organisation
  const face = faceOf(content, standing, await listShownWorks(db, standing.id))
  const say = messages[shell.locale].preview
  const edit = directoryUrls.edit.href({ locale: shell.locale, organisation: standing.slug })
  return c.html(
    <OrganisationPage
      shell={shell}
      face={face}
      title={say.title(face.name)}
      above={
        <Notice kind="warning">
          <p>{say.notice}</p>
          <p>
            <ButtonLink href={edit}>{say.back}</ButtonLink>
          </p>
        </Notice>
      }
    />,
  )
}
