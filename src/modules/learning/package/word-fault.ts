import type { Locale } from '#kernel/i18n/locales.ts'
import type { Fault, FaultName, FaultOf } from './fault.ts'
import type { FaultWords } from './messages/en.ts'
import { messages } from './messages/messages.ts'

/** What is wrong and what to do, in one of the platform's languages; the file and the line stand apart in the fault. */
export function wordFault(fault: Fault, locale: Locale): string {
  return say(messages[locale].faults, fault)
}

/** The whole of a fault on one line: 'lessons/x.es.md, line 12: …'. */
export function faultLine(fault: Fault, locale: Locale): string {
  const where = [fault.file, fault.line === null ? '' : messages[locale].line(fault.line)].filter((part) => part !== '')
  return [where.join(', '), wordFault(fault, locale)].filter((part) => part !== '').join(': ')
}

function say<name extends FaultName>(words: FaultWords, { name, values }: FaultOf<name>): string {
  return words[name](values)
}
