import type { Child } from 'hono/jsx'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/messages.ts'

interface HomePageProps {
  shell: Shell
  sections: Child[]
}

export function HomePage({ shell, sections }: HomePageProps) {
  const say = messages[shell.locale].home
  return (
    <Layout shell={shell} title={say.title} description={say.lead} styles="newsroom/home">
      <section class="home__welcome">
        <h1>{say.title}</h1>
        <p class="home__lead">{say.lead}</p>
      </section>
      {sections}
    </Layout>
  )
}
