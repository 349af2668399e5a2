import type { Database } from '#kernel/database/database.ts'
import type { Learner } from '../queries/enrolments.ts'
import type { NewReceipt } from '../queries/receipts.ts'
import type { StatementRefusal } from '../rules/device-events.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import type { ProgressSummary } from '../rules/progress.ts'
import type { LearningTables } from '../tables.ts'
import type { RequestOutcome } from './issue-requested.ts'

export type Db = Database<LearningTables>

/** What one actor did, or one device signed. */
export interface Share {
  /** Whose it is: somebody known by her session, or whoever the device belongs to when it is written; `actorId` is who that was a moment ago. */
  by: Learner | { device: string; actorId: string }
  events: readonly LearningEvent[]
}

/** What came at once, from a form, a page, a phone or a file. */
export interface Work {
  shares: readonly Share[]
  /** Devices that signed some of it. */
  heard: readonly { device: string; waiting: number | null }[]
  /** In which whoever begins a course by it reads. */
  language: string
  at: Date
  /** What is signed about the events that are kept, once it is known which. */
  receipt?(kept: ReadonlySet<string>, ownerOf: (device: string) => string | null): Promise<NewReceipt | null>
}

export interface Standing {
  course: string
  version: string
  /** What all of it comes to now. */
  progress: ProgressSummary
  events: number
  /** Of which lessons these events were. */
  lessons: string[]
}

/** What became of a share. */
export interface Recorded<refusal = StatementRefusal> {
  /** Ids of events that are there for good. */
  kept: string[]
  refused: { id: string; refusal: refusal }[]
  progress: Standing[]
  /** What came of the certificates that were asked for. */
  certificates: RequestOutcome[]
}

export interface Written {
  /** In the order of the work's shares. */
  shares: Recorded[]
  receipt: NewReceipt | null
}

/** Which devices are heard from in these works, each as it spoke last, and when the last of the works came. */
export function heardIn(works: readonly Work[]) {
  const heard = new Map(works.flatMap((work) => work.heard.map((one) => [one.device, one])))
  const at = works.reduce((latest, work) => (work.at > latest ? work.at : latest), new Date(0))
  return { heard: [...heard.values()], at }
}
