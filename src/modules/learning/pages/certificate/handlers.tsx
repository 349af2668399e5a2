import { z } from 'zod'
import { clean } from '#kernel/text.ts'
import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { parseForm, readForm } from '#kernel/http/form.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { agreesTo, signInFirst } from '#modules/accounts/public.ts'
import { issueCertificate } from '../../actions/issue-certificate.ts'
import type { Certificate } from '../../queries/certificates.ts'
import { findStudy } from '../../queries/study.ts'
import { nameChoice, type CertificateRefusal } from '../../rules/certificate.ts'
import { groupedCode } from '../../rules/certificate-code.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { dayOf } from '../checked-certificate/day-of.ts'
import { certificateState } from './certificate-state.ts'
import { blankForm, type NameForm } from './certificate-view.ts'
import { CertificatePage } from './page.tsx'

export type CertificateContext = PageContext<
  LearningTables,
  typeof learningUrls.certificate.pattern | typeof learningUrls.certificateName.pattern
>

const schema = z.object({
  shown: z.enum(['yes', 'no']).nullable().catch(null),
  name: z.string().transform(clean).catch(''),
})

export async function showCertificate(c: CertificateContext) {
  return await renderCertificate(c, null)
}

export async function createCertificate(c: CertificateContext) {
  const { db, person, locale, now } = c.var
  const course = c.req.param('course')
  if (!person) return signInFirst(c, learningUrls.certificate.href({ locale, course }))
  const { typed, choice } = await readChoice(c)
  if (choice.refusal) return await renderCertificate(c, { ...typed, refusal: choice.refusal })

  const { id: personId, actorId, country, sector } = person
  const wish = { course, personId, actorId, country, sector, language: locale, name: choice.name, at: now }
  const refusal = await issueCertificate(db, wish)
  if (refusal) return await renderCertificate(c, { ...typed, refusal })

  sayNext(c, 'certificate-issued')
  return c.redirect(learningUrls.certificate.href({ locale, course }), 303)
}

/** What was chosen about the name, and the form as it was sent. */
export async function readChoice(c: CertificateContext) {
  const { values } = parseForm(schema, await readForm(c))
  const typed = values ?? { shown: null, name: '' }
  return { typed, choice: nameChoice(typed.shown, typed.name) }
}

export async function renderCertificate(c: CertificateContext, form: NameForm | null) {
  const { db, person, actorId, shell, locale } = c.var
  const study = await findStudy(db, c.req.param('course'), actorId)
  if (!study || study.course.status !== 'open') return await c.notFound()

  const state = await certificateState(db, study, { person, actorId })
  const issued = state.kind === 'issued' ? state.certificate : null
  c.header('cache-control', 'private, no-cache')
  const page = (
    <CertificatePage
      shell={shell}
      course={study.course}
      language={shownLanguage(study.course.languages, locale)}
      state={state}
      events={study.events}
      form={form ?? blankForm(issued, await accountOf(c))}
      {...(issued ? wordsOf(issued, locale) : { code: null, withdrawnOn: null })}
    />
  )
  return c.html(page, statusOf(form?.refusal ?? null))
}

async function accountOf({ var: { db, person } }: CertificateContext) {
  if (!person) return { account: '', agreed: false }
  return { account: person.name, agreed: await agreesTo(db, person.id, 'name-on-certificates') }
}

function wordsOf({ code, withdrawnAt, country }: Certificate, locale: Locale) {
  return { code: groupedCode(code), withdrawnOn: withdrawnAt && dayOf(withdrawnAt, locale, country) }
}

function statusOf(refusal: CertificateRefusal | null) {
  if (!refusal) return 200
  return refusal === 'not-begun' || refusal === 'not-complete' ? 409 : 422
}
