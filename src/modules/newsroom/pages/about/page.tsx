import type { Shell } from '#kernel/i18n/shell.ts'
import { learningUrls } from '#modules/learning/urls.ts'
import { Cloth } from '#ui/cloth/cloth.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { aboutMessages } from '../../messages/about/messages.ts'
import { milestones } from '../../messages/about/words.ts'
import { countries } from '../../rules/sectors.ts'
import { Operator, type OperatorSettings, Part } from '../notice.tsx'

interface AboutPageProps {
  shell: Shell
  operator: OperatorSettings
  /** What the operator says of this installation, in their own words. */
  statement: string | null
}

export function AboutPage({ shell, operator, statement }: AboutPageProps) {
  const { locale } = shell
  const say = aboutMessages[locale]
  return (
    <Layout shell={shell} title={say.title} description={say.lead} styles="newsroom/about">
      <div class="stack">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
      </div>
      <Cloth of={countries} />
      <Part of={say.here}>
        <p class="row">
          <a href={learningUrls.catalogue.href({ locale })}>{say.here.courses}</a>
          <a href={learningUrls.codes.href({ locale })}>{say.here.check}</a>
          <a href={shell.help.href}>{say.here.help}</a>
        </p>
      </Part>
      <section class="stack">
        <h2>{say.promises.title}</h2>
        <p>{say.promises.lead}</p>
        <ol class="about__milestones">
          {milestones.map((milestone) => (
            <li class="about__milestone">
              <h3>{say.promises.each[milestone].when}</h3>
              <p>{say.promises.each[milestone].what}</p>
              <p class="muted small">{say.promises.each[milestone].source}</p>
            </li>
          ))}
        </ol>
      </section>
      <Part of={say.taken} />
      <section class="stack">
        <h2>{say.official.title}</h2>
        <p>{say.official.text}</p>
        {statement ? (
          <>
            <p>{say.official.stated}</p>
            <blockquote>{statement}</blockquote>
          </>
        ) : null}
        <p>{say.official.lead}</p>
        <Operator locale={locale} operator={operator} />
      </section>
    </Layout>
  )
}
