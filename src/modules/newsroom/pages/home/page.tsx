import type { Child } from 'hono/jsx'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { learningUrls } from '#modules/learning/urls.ts'
import { Band } from '#ui/band/band.tsx'
import { ButtonLink } from '#ui/button/button.tsx'
import { Cloth } from '#ui/cloth/cloth.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Steps } from '#ui/steps/steps.tsx'
import { messages } from '../../messages/messages.ts'
import { countries, sectors } from '../../rules/sectors.ts'
import { newsroomUrls } from '../../urls.ts'

interface HomePageProps {
  shell: Shell
  /** What the modules contribute: the first is the next thing to do, and stands beside the welcome. */
  sections: readonly Child[]
}

export function HomePage({ shell, sections }: HomePageProps) {
  const { locale } = shell
  const say = messages[locale].home
  const [next, ...others] = sections
  return (
    <Layout shell={shell} title={say.title} description={say.lead} styles="newsroom/home">
      <div class="home__first">
        <div class="home__welcome stack">
          <h1>{say.title}</h1>
          <p class="lead">{say.lead}</p>
        </div>
        <div class="home__next stack">
          {next ?? <AllCourses locale={locale} />}
          <p class="home__promise">{say.promise}</p>
        </div>
      </div>
      {others}
      <Cloth of={sectors} />
      <Who locale={locale} />
      <section class="home__how stack" aria-labelledby="how">
        <h2 id="how">{say.how.title}</h2>
        <Steps steps={say.how.steps} />
      </section>
      <Countries locale={locale} />
      <p>
        <a href={newsroomUrls.about.href({ locale })}>{say.about}</a>
      </p>
    </Layout>
  )
}

function AllCourses({ locale }: { locale: Locale }) {
  return <ButtonLink href={learningUrls.catalogue.href({ locale })}>{messages[locale].home.courses}</ButtonLink>
}

function Who({ locale }: { locale: Locale }) {
  const say = messages[locale].home.who
  return (
    <section class="stack" aria-labelledby="who">
      <h2 id="who">{say.title}</h2>
      <p>{say.lead}</p>
      <ul class="home__trades">
        {sectors.map((sector) => (
          <li class="home__trade">
            <Band of={sector} place="who" />
            <h3>{say.sectors[sector].name}</h3>
            <p>{say.sectors[sector].text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Countries({ locale }: { locale: Locale }) {
  const say = messages[locale].home.countries
  return (
    <section class="stack" aria-labelledby="countries">
      <h2 id="countries">{say.title}</h2>
      <p>{say.lead}</p>
      <ul class="home__countries">
        {countries.map((country) => (
          <li class="home__country">
            <Band of={country} place="countries" />
            <h3>{say.each[country].name}</h3>
            <p class="muted">{say.each[country].currency}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
