import type { Shell } from '#kernel/i18n/shell.ts'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/phone/messages.ts'
import { KeptCourses } from './courses.tsx'
import { PeopleHere } from './people.tsx'
import { PhoneState } from './status.tsx'

/** What this phone keeps: each section is filled in by its own element, from the phone's own store. */
export function PhonePage({ shell }: { shell: Shell }) {
  const say = messages[shell.locale].page
  return (
    <Layout shell={shell} title={say.title} description={say.description} styles="learning/phone" band="phone">
      <div class="stack">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
      </div>
      <KeptCourses locale={shell.locale} />
      <PeopleHere locale={shell.locale} />
      <PhoneState locale={shell.locale} />
    </Layout>
  )
}
