import { sayNext } from '#kernel/http/flash.ts'
import { signInFirst } from '#modules/accounts/public.ts'
import { renameCertificate } from '../../actions/rename-certificate.ts'
import { learningUrls } from '../../urls.ts'
import { type CertificateContext, readChoice, renderCertificate } from '../certificate/handlers.tsx'

/** What she shows from now on: the page where it is checked follows at once. */
export async function updateCertificateName(c: CertificateContext) {
  const { db, person, locale, now } = c.var
  const course = c.req.param('course')
  if (!person) return signInFirst(c, learningUrls.certificate.href({ locale, course }))
  const { typed, choice } = await readChoice(c)
  if (choice.refusal) return await renderCertificate(c, { ...typed, refusal: choice.refusal })

  const wish = { course, actorId: person.actorId, personId: person.id, name: choice.name, at: now }
  if (!(await renameCertificate(db, wish))) return await c.notFound()

  sayNext(c, 'certificate-changed')
  return c.redirect(learningUrls.certificate.href({ locale, course }), 303)
}
