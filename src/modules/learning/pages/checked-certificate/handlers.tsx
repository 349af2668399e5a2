import { callerOf } from '#kernel/http/caller.ts'
import type { PageContext } from '#kernel/http/context.ts'
import { may } from '#modules/accounts/public.ts'
import { findCertificate } from '../../queries/certificates.ts'
import { courseVersion } from '../../queries/courses.ts'
import { canonicalCode, groupedCode } from '../../rules/certificate-code.ts'
import { shownLanguage } from '../../rules/shown-language.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { dayOf } from './day-of.ts'
import { CheckedCertificatePage, type Checked } from './page.tsx'
import { shellAt } from './shell-at.ts'

type CheckContext = PageContext<
  LearningTables,
  typeof learningUrls.check.pattern | typeof learningUrls.checkedCertificate.pattern | typeof learningUrls.codes.pattern
>

// A code holds 80 random bits, so that these limits only keep the noise down: a fair's whole hall behind one address passes.
const checks = { name: 'certificate checks', most: 240, seconds: 600 }
const misses = { name: 'unknown certificate codes', most: 20, seconds: 600 }

/** The form; with a code in the query, on to what is known of it. */
export async function showCodes(c: CheckContext) {
  const typed = c.req.query('code')?.trim()
  if (!typed) return c.html(<CheckedCertificatePage shell={c.var.shell} checked={null} typed="" />)
  return c.redirect(learningUrls.checkedCertificate.href({ locale: c.var.locale, code: typed.slice(0, 60) }), 303)
}

/** What anyone who has the code may know: valid, withdrawn, or unknown. */
export async function showCheckedCertificate(c: CheckContext) {
  const { shell, limiter } = c.var
  c.header('cache-control', 'no-store')
  c.header('x-robots-tag', 'noindex, nofollow')
  c.header('vary', 'accept-language')
  const typed = c.req.param('code') ?? ''
  const code = canonicalCode(typed)
  const page = { shell: shellAt(shell, code ? groupedCode(code) : typed), typed }
  const allowed = await limiter.allows(checks, callerOf(c))
  const checked = allowed ? await lookUp(c, code) : ({ kind: 'too-many' } as const)
  const known = checked.kind === 'valid' || checked.kind === 'withdrawn'
  if (known) return c.html(<CheckedCertificatePage {...page} checked={checked} />)
  if (allowed && (await limiter.allows(misses, callerOf(c))))
    return c.html(<CheckedCertificatePage {...page} checked={checked} />, 404)
  return c.html(<CheckedCertificatePage {...page} checked={{ kind: 'too-many' }} />, 429)
}

async function lookUp(c: CheckContext, code: string | null): Promise<Checked> {
  const { db, person, locale } = c.var
  const certificate = code ? await findKnown(c, code) : undefined
  const course = certificate && (await courseVersion(db, certificate.course, certificate.version))
  if (!certificate || !course) return { kind: code ? 'unknown' : 'malformed' }

  const language = shownLanguage(course.languages, locale)
  const day = (at: Date) => dayOf(at, locale, certificate.country)
  return {
    kind: certificate.withdrawnAt ? 'withdrawn' : 'valid',
    certificate,
    title: course.title[language] ?? course.slug,
    outcomes: course.outcomes[language] ?? [],
    language,
    code: groupedCode(certificate.code),
    finished: day(certificate.completedAt),
    issued: day(certificate.issuedAt),
    withdrawn: certificate.withdrawnAt && day(certificate.withdrawnAt),
    mayWithdraw: may(person, 'certificates.withdraw', certificate.country),
  }
}

/** One that was issued a moment ago must not be called unknown, because a replica has not heard of it. */
async function findKnown({ var: { db, reads } }: CheckContext, code: string) {
  return (await findCertificate(reads, code)) ?? (reads === db ? undefined : await findCertificate(db, code))
}
