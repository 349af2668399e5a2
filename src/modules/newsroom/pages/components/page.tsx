import type { Shell } from '#kernel/i18n/shell.ts'
import { Gallery } from '#ui/gallery/gallery.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'

export function ComponentsPage({ shell }: { shell: Shell }) {
  const say = messages[shell.locale].components
  return (
    <Layout shell={shell} title={say.title} description={say.lead} robots="noindex">
      <div class="stack">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
      </div>
      <Gallery locale={shell.locale} />
    </Layout>
  )
}
