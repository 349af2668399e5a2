import type { Database } from '#kernel/database/database.ts'
import { helpRequestAnswered } from '../events.ts'
import { lockRequest, markAnswered } from '../queries/requests.ts'
import { answerRefusal, type Outcome } from '../rules/outcomes.ts'
import { referenceOf } from '../rules/request-code.ts'
import type { GuidanceTables } from '../tables.ts'

interface Wish {
  requestId: string
  /** Null only where it was no request. */
  answer: string | null
  outcome: Outcome
  personId: string
  at: Date
}

/** Answers a request once, or says why not. */
export async function answer(db: Database<GuidanceTables>, { requestId, outcome, personId, at, ...wish }: Wish) {
  return await db.transaction().execute(async (transaction) => {
    const request = await lockRequest(transaction, requestId)
    const refusal = answerRefusal(request)
    if (refusal || !request) return refusal

    await markAnswered(transaction, { ...wish, id: requestId, outcome, answeredBy: personId, answeredAt: at })
    const { country, code } = request
    await helpRequestAnswered(transaction, { reference: referenceOf(code), country, outcome, personId, at })
    return null
  })
}
