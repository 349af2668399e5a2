import type { KeptEvent, Phone, Profile } from '#client/phone/database.ts'
import type { Progress } from '../../rules/progress.ts'

/** What somebody did of the version that a page shows. */
export interface Own {
  phone: Phone
  profile: Profile
  events: readonly KeptEvent[]
  version: string
  /** The whole course is counted, not only the lesson on the page. */
  whole: boolean
  progress: Progress
}
