import type { Shell } from '#kernel/i18n/shell.ts'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/data-saver/messages.ts'
import { type DataSaverState, DataSaverSwitch } from './switch.tsx'

interface DataSaverPageProps {
  shell: Shell
  state: DataSaverState
  from: string | null
}

export function DataSaverPage({ shell, state, from }: DataSaverPageProps) {
  const { locale } = shell
  const say = messages[locale]
  return (
    <Layout shell={shell} title={say.title} description={say.lead} band="data-saver">
      <header class="stack">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
      </header>
      <DataSaverSwitch locale={locale} {...state} from={from} />
      <section class="stack prose">
        <h2>{say.what}</h2>
        <ul>
          {say.points.map((point) => (
            <li>{point}</li>
          ))}
        </ul>
        <p>{say.always}</p>
      </section>
      {from ? (
        <p>
          <a href={from}>{say.back}</a>
        </p>
      ) : null}
    </Layout>
  )
}
