import { z } from 'zod'
import type { ActivityType, Question } from '../../rules/activities.ts'
import { refusal } from '../sources/schema-faults.ts'
import { line, paragraph, slug } from '../sources/texts.ts'

const common = {
  id: slug,
  prompt: paragraph,
  hint: paragraph.optional(),
  optional: z.boolean().optional(),
  attempts: z.number().int().min(1).max(20).optional(),
}
const feedback = z.strictObject({ right: paragraph, wrong: paragraph })
const option = z.strictObject({ id: slug, text: paragraph, correct: z.boolean().optional(), feedback: paragraph })
const labelled = z.strictObject({ id: slug, text: paragraph })
const pair = z.strictObject({ id: slug, left: paragraph, right: paragraph })
const criterion = z.strictObject({ id: slug, criterion: paragraph, levels: z.array(paragraph).min(2).max(10) })

/** Marking counts six decimals; what is written with more would not be what is marked. */
const decimal = z
  .number()
  .min(-1e12)
  .max(1e12)
  .superRefine((value, context) => {
    if (!/^-?\d+(?:\.\d{1,6})?$/.test(String(value)))
      context.addIssue(refusal('value-bad-shape', { key: '', example: '24.5' }))
  })

/** What each type of activity is made of; gaps and a pool's questions have a shape of their own each, read one by one. */
export const activitySchemas = {
  'one-choice': z.strictObject({ ...common, type: z.literal('one-choice'), options: z.array(option).min(2).max(20) }),
  'many-choices': z.strictObject({
    ...common,
    type: z.literal('many-choices'),
    options: z.array(option).min(2).max(20),
  }),
  'true-or-false': z.strictObject({ ...common, type: z.literal('true-or-false'), answer: z.boolean(), feedback }),
  number: z.strictObject({
    ...common,
    type: z.literal('number'),
    answer: decimal,
    tolerance: decimal.min(0).optional(),
    unit: line.optional(),
    feedback,
  }),
  'short-text': z.strictObject({
    ...common,
    type: z.literal('short-text'),
    accept: z.array(line).min(1).max(50),
    feedback,
  }),
  gaps: z.strictObject({
    ...common,
    type: z.literal('gaps'),
    text: paragraph,
    gaps: z.record(z.string().regex(/^[a-z0-9-]+$/, 'cost'), z.unknown()),
    feedback,
  }),
  order: z.strictObject({ ...common, type: z.literal('order'), items: z.array(labelled).min(2).max(20), feedback }),
  match: z.strictObject({ ...common, type: z.literal('match'), pairs: z.array(pair).min(2).max(20), feedback }),
  pool: z.strictObject({
    ...common,
    type: z.literal('pool'),
    pick: z.number().int().min(1).max(50),
    questions: z.array(z.unknown()).min(2).max(200),
  }),
  'cost-sheet': z.strictObject({ ...common, type: z.literal('cost-sheet') }),
  'open-answer': z.strictObject({
    ...common,
    type: z.literal('open-answer'),
    words: z.number().int().min(1).max(1000),
    rubric: z.array(criterion).min(1).max(10),
  }),
} as const satisfies Record<ActivityType, z.ZodType>

export const listGap = z.strictObject({ options: z.array(labelled).min(2).max(20), answer: slug })
export const typedGap = z.strictObject({ accept: z.array(line).min(1).max(50) })

const questionTypes: readonly ActivityType[] = [
  'one-choice',
  'many-choices',
  'true-or-false',
  'number',
  'short-text',
  'gaps',
  'order',
  'match',
] satisfies Question['type'][]

export const typesAllowed = {
  lesson: Object.keys(activitySchemas),
  pool: questionTypes,
} as const satisfies Record<string, readonly string[]>

export function isActivityType(type: unknown): type is ActivityType {
  return typeof type === 'string' && Object.hasOwn(activitySchemas, type)
}

export function isQuestion(activity: { type: ActivityType }): activity is Question {
  return questionTypes.includes(activity.type)
}
