import { z } from 'zod'
import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { readForm, typed } from '#kernel/http/form.ts'
import { clean } from '#kernel/text.ts'
import { may, refuse } from '#modules/accounts/public.ts'
import { reinstateCertificate, withdrawCertificate } from '../../actions/withdraw-certificate.ts'
import { findCertificate } from '../../queries/certificates.ts'
import { courseVersion } from '../../queries/courses.ts'
import { canonicalCode, groupedCode } from '../../rules/certificate-code.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import type { ReasonRefusal } from '../../rules/withdrawal-reason.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { WithdrawalPage } from './page.tsx'

type WithdrawalContext = PageContext<
  LearningTables,
  typeof learningUrls.withdrawal.pattern | typeof learningUrls.reinstatement.pattern
>

interface Doing {
  kind: 'withdrawal' | 'reinstatement'
  act: typeof withdrawCertificate
  said: string
}

const doings = {
  withdrawal: { kind: 'withdrawal', act: withdrawCertificate, said: 'certificate-withdrawn' },
  reinstatement: { kind: 'reinstatement', act: reinstateCertificate, said: 'certificate-reinstated' },
} as const satisfies Record<Doing['kind'], Doing>

export const showWithdrawal = (c: WithdrawalContext) => show(c, doings.withdrawal)
export const createWithdrawal = (c: WithdrawalContext) => create(c, doings.withdrawal)
export const showReinstatement = (c: WithdrawalContext) => show(c, doings.reinstatement)
export const createReinstatement = (c: WithdrawalContext) => create(c, doings.reinstatement)

async function show(c: WithdrawalContext, doing: Doing) {
  return await render(c, { doing, reason: '', refusal: null })
}

async function create(c: WithdrawalContext, doing: Doing) {
  const { db, person, locale, now } = c.var
  const certificate = await certificateOf(c)
  if (!person || !may(person, 'certificates.withdraw', certificate?.country))
    return await refuse(c, 'certificates.withdraw')
  if (!certificate) return await c.notFound()

  const reason = z
    .string()
    .transform(clean)
    .parse(typed(await readForm(c), 'reason'))
  const { code } = certificate
  const refusal = await doing.act(db, { code, reason, personId: person.id, at: now })
  if (refusal === 'no-such-certificate') return await c.notFound()
  if (refusal) return await render(c, { doing, reason, refusal })

  sayNext(c, doing.said)
  return c.redirect(learningUrls.checkedCertificate.href({ locale, code: groupedCode(code) }), 303)
}

async function certificateOf(c: WithdrawalContext) {
  const code = canonicalCode(c.req.param('code'))
  return code ? await findCertificate(c.var.db, code) : undefined
}

async function render(
  c: WithdrawalContext,
  { doing, reason, refusal }: { doing: Doing; reason: string; refusal: ReasonRefusal | null },
) {
  const { db, person, shell, locale } = c.var
  const certificate = await certificateOf(c)
  if (!may(person, 'certificates.withdraw', certificate?.country)) return await refuse(c, 'certificates.withdraw')
  const course = certificate && (await courseVersion(db, certificate.course, certificate.version))
  if (!certificate || !course) return await c.notFound()

  c.header('cache-control', 'no-store')
  const title = course.title[shownLanguage(course.languages, locale)] ?? course.slug
  const page = { shell, kind: doing.kind, code: groupedCode(certificate.code), title, reason, refusal }
  return c.html(<WithdrawalPage {...page} />, statusOf(refusal))
}

function statusOf(refusal: ReasonRefusal | null) {
  if (!refusal) return 200
  return refusal === 'reason-missing' || refusal === 'reason-long' ? 422 : 409
}
