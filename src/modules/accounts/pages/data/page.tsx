import { aboutSize } from '#kernel/size.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { dataOfOneCourse } from '../../rules/data-weight.ts'
import { messages } from '../../messages/messages.ts'
import { accountsUrls } from '../../urls.ts'
import { AccountTrail } from '../account-trail.tsx'

export function DataPage({ shell }: { shell: Shell }) {
  const { locale } = shell
  const { title, lead, format, button, aCourse } = messages[locale].account.data
  return (
    <Layout shell={shell} title={title} robots="noindex">
      <AccountTrail locale={locale} here={title} />
      <h1>{title}</h1>
      <div class="prose">
        <p>{lead}</p>
        <p>{format}</p>
        <ButtonLink href={accountsUrls.dataFile.href({ locale })} download>
          {`${button} (${aCourse(aboutSize(dataOfOneCourse, locale))})`}
        </ButtonLink>
      </div>
    </Layout>
  )
}
