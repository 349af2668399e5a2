import type { Database } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { queueMail } from '#modules/accounts/public.ts'
import { helpRequestAnswered } from '../events.ts'
import { messages } from '../messages/messages.ts'
import { lockRequest, markAnswered } from '../queries/requests.ts'
import { answerRefusal, type Outcome } from '../rules/outcomes.ts'
import { referenceOf } from '../rules/request-code.ts'
import type { GuidanceTables } from '../tables.ts'
import { guidanceUrls } from '../urls.ts'

type AnswerWorld = Pick<World, 'settings' | 'enqueue'> & { db: Database<GuidanceTables> }

interface Wish {
  requestId: string
  /** Null only where it was no request. */
  answer: string | null
  outcome: Outcome
  personId: string
  at: Date
}

/** Answers a request once, or says why not. Where she left an address and there is a mail server, the answer is mailed too. */
export async function answer(world: AnswerWorld, { requestId, outcome, personId, at, ...wish }: Wish) {
  return await world.db.transaction().execute(async (transaction) => {
    const request = await lockRequest(transaction, requestId)
    const refusal = answerRefusal(request)
    if (refusal || !request) return refusal

    await markAnswered(transaction, { ...wish, id: requestId, outcome, answeredBy: personId, answeredAt: at })
    const { country, code } = request
    await helpRequestAnswered(transaction, { reference: referenceOf(code), country, outcome, personId, at })
    await mailAnswer({ ...world, db: transaction }, { ...request, answer: wish.answer, at })
    return null
  })
}

interface Mailed {
  mail: string | null
  code: string
  locale: string
  answer: string | null
  at: Date
}

async function mailAnswer(world: AnswerWorld, { mail, code, locale, answer: words, at }: Mailed) {
  const { settings } = world
  if (!mail || !words || !settings.SMTP_URL || !isLocale(locale)) return
  const { subject, intro, ...say } = messages[locale].letter
  await queueMail(world, {
    recipient: mail,
    kind: 'help-answer',
    locale,
    words: { ...say, subject: subject(referenceOf(code)), lines: [intro, ...words.split(/\n+/)] },
    href: settings.origin + guidanceUrls.asked.href({ locale, code }),
    at,
  })
}
