import { z } from 'zod'
import { slugPattern } from '../vocabulary.ts'

const most = { line: 300, paragraph: 4000 }

/** One line of text: a title, a word, an option. */
export const line = z.string().trim().min(1).max(most.line)
/** A few sentences: a summary, a prompt, a transcript's paragraph. */
export const paragraph = z.string().trim().min(1).max(most.paragraph)
/** What is spoken in a recording, which may be long. */
export const transcript = z.string().trim().min(1).max(60_000)
export const slug = z.string().regex(slugPattern, 'tu-producto').max(80)
/** Texts by language; which languages must be there is the course's to say. */
export const lineByLanguage = z.record(z.string(), line)
export const paragraphByLanguage = z.record(z.string(), paragraph)
