import { z } from 'zod'
import { courseStatuses, levels, licences, sectors } from '../vocabulary.ts'
import { refusal } from './schema-faults.ts'
import { line, lineByLanguage, paragraphByLanguage, slug } from './texts.ts'

const language = z.string().superRefine((tag, context) => {
  if (!isCanonical(tag)) context.addIssue(refusal('language-unknown', { language: tag.slice(0, 40) }))
})

function isCanonical(tag: string) {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}

export const moduleSchema = z.strictObject({
  slug,
  title: lineByLanguage,
  lessons: z.array(slug).min(1),
})

export const courseSchema = z.strictObject({
  format: z.literal('conecta-course/1'),
  slug,
  version: z.string().regex(/^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}$/, '1.0.0'),
  status: z.enum(courseStatuses),
  programme: slug.optional(),
  languages: z.array(language).min(1),
  level: z.enum(levels),
  hours: z.number().min(0.5).max(1000),
  sectors: z.array(z.enum(sectors)).min(1),
  licence: z.enum(licences),
  authors: z.array(line).min(1),
  title: lineByLanguage,
  summary: paragraphByLanguage,
  outcomes: z.array(paragraphByLanguage).min(1),
  completion: z.strictObject({ mark: z.number().int().min(0).max(100) }).optional(),
  modules: z.array(moduleSchema).optional(),
})

export type CourseFile = z.output<typeof courseSchema>
