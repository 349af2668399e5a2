import type { Activity } from './activities.ts'
import { type Answer, type Answers, readPlainAnswer } from './answers-plain.ts'
import { readCostSheet } from './cost-sheet.ts'
import { isFields } from './fields.ts'

export type { Answer, Answers }

/**
 * An answer as it comes from a form or a device, or null when it says nothing, names what does not exist or is out of bounds.
 * Parts may be missing (a gap left blank); they are wrong, not unreadable. Never throws, whatever the JSON.
 */
export function readAnswer(activity: Activity, raw: unknown): Answer | null {
  if (activity.type !== 'cost-sheet') return readPlainAnswer(activity, raw)
  const sheet = isFields(raw) ? readCostSheet(raw['sheet']) : null
  return sheet && { sheet }
}
