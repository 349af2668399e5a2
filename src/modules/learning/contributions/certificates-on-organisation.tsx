import { own } from '#kernel/database/database.ts'
import type { OrganisationPart, ShownOrganisation, Visit } from '#kernel/sockets/module.ts'
import { messages } from '../messages/certificates/messages.ts'
import { listNamedCertificates } from '../queries/certificates.ts'
import { courseVersions } from '../queries/courses.ts'
import { shownLanguage } from '../rules/shown-language.ts'
import type { LearningTables } from '../tables.ts'
import { dayOf } from '../pages/checked-certificate/day-of.ts'
import { learningUrls } from '../urls.ts'

const most = 12

/** The certificates of an organisation's people on which they show their name, each with the page that proves it. */
export async function certificatesOnOrganisation(
  { db: lent, locale }: Visit,
  { people }: ShownOrganisation,
): Promise<OrganisationPart[]> {
  const db = own<LearningTables>(lent)
  const certificates = await listNamedCertificates(
    db,
    people.map(({ actorId }) => actorId),
    most,
  )
  if (!certificates.length) return []
  const courses = await courseVersions(db, certificates)
  const say = messages[locale].onOrganisation
  const section = (
    <section class="stack" aria-labelledby="certificates">
      <h2 id="certificates">{say.title}</h2>
      <ul class="organisation__ways">
        {certificates.map(({ code, name, course: slug, country, issuedAt }, at) => {
          const course = courses[at]
          const title = course?.title[shownLanguage(course.languages, locale)] ?? slug
          return (
            <li>
              <a class="organisation__way" href={learningUrls.checkedCertificate.href({ locale, code })}>
                {say.line(name ?? '', title, dayOf(issuedAt, locale, country))}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
  return [{ order: 10, section }]
}
