import { z } from 'zod'
import { clean } from '#kernel/text.ts'
import type { en } from '../../messages/en.ts'
import { outcomes } from '../../rules/outcomes.ts'

type Fault = Exclude<keyof typeof en.errors, 'title'>

const fault = (error: Fault) => ({ error })

export const answerForm = z
  .object({
    answer: z
      .string(fault('answer-missing'))
      .transform(clean)
      .pipe(z.string().max(5000, fault('answer-long'))),
    outcome: z.enum(outcomes, fault('outcome-missing')),
  })
  .refine(({ answer, outcome }) => answer !== '' || outcome === 'not-a-request', {
    path: ['answer'],
    ...fault('answer-missing'),
  })
