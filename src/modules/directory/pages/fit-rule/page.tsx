import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages } from '../../messages/fit/messages.ts'
import { messages as pages } from '../../messages/pages/messages.ts'
import { points } from '../../rules/fit.ts'
import { directoryUrls } from '../../urls.ts'

/** The whole rule, with the numbers by which it is computed. */
export function FitRulePage({ shell }: { shell: Shell }) {
  const { locale } = shell
  const say = messages[locale].rule
  const names = Object.keys(points) as (keyof typeof points)[]
  return (
    <Layout shell={shell} title={say.title} description={say.description}>
      <div class="stack stack--wide">
        <Breadcrumb
          label={pages[locale].organisation.where}
          items={[
            { href: directoryUrls.directory.href({ locale }), text: pages[locale].directory.title },
            { text: say.title },
          ]}
        />
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <Table
          id="reasons"
          caption={say.reasons}
          head={Object.values(say.head)}
          numeric={[1]}
          rows={names.map((name) => [say.words[name], String(points[name])])}
        />
        <p>{say.least}</p>
        <p>{say.no}</p>
      </div>
    </Layout>
  )
}
