/** How a request for help ended. All but the last come with an answer. */
export const outcomes = ['answered', 'referred', 'not-possible', 'not-a-request'] as const
export type Outcome = (typeof outcomes)[number]

export type AnswerRefusal = 'no-such-request' | 'already-answered'

/** Why a request can take no answer at this moment, or null when it can. */
export function answerRefusal(request: { answeredAt: Date | null } | undefined): AnswerRefusal | null {
  if (!request) return 'no-such-request'
  return request.answeredAt ? 'already-answered' : null
}
