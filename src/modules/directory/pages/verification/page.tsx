import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/officer/messages.ts'
import { messages as pages } from '../../messages/pages/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import { criteriaOf, type Criterion, youngCriteria } from '../../rules/criteria.ts'
import { kinds, states } from '../../rules/kinds.ts'
import { directoryUrls } from '../../urls.ts'

/** The criteria and the states, published. */
export function VerificationPage({ shell }: { shell: Shell }) {
  const { locale } = shell
  const { verification: say, criteria } = messages[locale]
  const words = vocabulary[locale]
  const list = (names: readonly Criterion[]) => (
    <ul class="organisation__list">
      {names.map((name) => (
        <li>{criteria[name]}</li>
      ))}
    </ul>
  )
  return (
    <Layout shell={shell} title={say.title} description={say.description} styles="directory/organisation">
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
        <section class="stack" aria-labelledby="states">
          <h2 id="states">{say.states}</h2>
          <Facts facts={states.map((state) => ({ term: words.states[state], detail: words.statesMean[state] }))} />
        </section>
        <section class="stack" aria-labelledby="criteria">
          <h2 id="criteria">{say.criteria}</h2>
          {kinds.map((kind) => (
            <div class="stack">
              <h3>{words.kinds[kind]}</h3>
              {list(criteriaOf[kind])}
            </div>
          ))}
        </section>
        <section class="stack" aria-labelledby="young">
          <h2 id="young">{say.young}</h2>
          <p>{say.youngWhat}</p>
          {list(youngCriteria)}
        </section>
        <section class="stack" aria-labelledby="ageing">
          <h2 id="ageing">{say.ageing}</h2>
          <p>{say.ageingWhat}</p>
        </section>
      </div>
    </Layout>
  )
}
