import type { LearningEvent } from './learning-event.ts'

/** What she asks for: her name as it shall stand there or none, and the language of the document (BCP 47). */
export interface CertificateRequest {
  name: string | null
  language: string
}

const longestTyped = 300
const longestLanguage = 35

/** Null where it cannot be read; whether the name can be shown is asked when the certificate is issued. */
export function readRequest(answer: unknown): CertificateRequest | null {
  if (typeof answer !== 'object' || answer === null || !('name' in answer) || !('language' in answer)) return null
  const { name, language } = answer
  if (!isText(language, longestLanguage) || language === '') return null
  return name === null || isText(name, longestTyped) ? { name, language } : null
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest
}

/** The request that counts: the one with the greatest id, whichever arrived first. */
export function lastRequest(events: Iterable<LearningEvent>): { id: string; request: CertificateRequest } | null {
  let last: LearningEvent | null = null
  for (const event of events) if (event.verb === 'requested' && (last === null || event.id > last.id)) last = event
  const request = last && readRequest(last.answer)
  return last && request ? { id: last.id, request } : null
}
