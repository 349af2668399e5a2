import { formatDay } from '#kernel/dates.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Button } from '#ui/button/button.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { filterWords } from '../../messages/filter-words.ts'
import { messages } from '../../messages/find/messages.ts'
import { messages as pages } from '../../messages/pages/messages.ts'
import type { SavedSearch } from '../../queries/saved-searches.ts'
import { directoryUrls } from '../../urls.ts'

interface SavedSearchesPageProps {
  shell: Shell
  searches: readonly SavedSearch[]
  isFull: boolean
  zone: string
}

export function SavedSearchesPage({ shell, searches, isFull, zone }: SavedSearchesPageProps) {
  const { locale } = shell
  const say = messages[locale].save
  return (
    <Layout shell={shell} title={say.mine} robots="noindex" styles="directory/edit">
      <div class="stack stack--wide">
        <h1>{say.mine}</h1>
        <p class="lead">{say.lead}</p>
        {isFull ? (
          <Notice kind="warning" live>
            {say.full}
          </Notice>
        ) : null}
        {searches.length ? (
          <ul class="edit__parts">
            {searches.map(({ id, filter, at }) => (
              <li class="edit__part stack">
                <a class="edit__link" href={directoryUrls.directory.href({ locale }, { ...filter })}>
                  {filterWords(filter, locale)}
                </a>
                <p class="muted small">{say.since(formatDay(at, locale, zone))}</p>
                <Form action={directoryUrls.savedSearch.href({ locale, search: id })}>
                  <FormActions>
                    <Button kind="quiet">{say.remove}</Button>
                  </FormActions>
                </Form>
              </li>
            ))}
          </ul>
        ) : (
          <Empty title={say.none}>
            <p>{say.noneWhat}</p>
            <p>
              <a href={directoryUrls.directory.href({ locale })}>{pages[locale].directory.title}</a>
            </p>
          </Empty>
        )}
      </div>
    </Layout>
  )
}
