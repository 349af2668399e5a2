import type { Locale } from '#kernel/i18n/locales.ts'
import type { MoveFault } from '../actions/move-meeting.ts'
import type { RoundState } from '../actions/round-state.ts'
import { messages } from '../messages/rounds/messages.ts'

/** Sentences: the rules that a move would break, and whom it touches. */
export function faultWords(
  faults: readonly MoveFault[],
  { people, locale }: Pick<RoundState, 'people'> & { locale: Locale },
): string[] {
  const name = (id: string) => people.get(id)?.name ?? ''
  const words = messages[locale].agenda.faults
  return faults.map((fault) => {
    const [who, whom] = ['who' in fault ? name(fault.who) : '', 'whom' in fault ? name(fault.whom) : '']
    return words[fault.fault](who, whom)
  })
}
