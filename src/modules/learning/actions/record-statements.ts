import { v7 } from 'uuid'
import { type Database, type LentDatabase, own } from '#kernel/database/database.ts'
import type { Signer } from '#kernel/signing/signer.ts'
import { holdSigners } from '#modules/accounts/public.ts'
import { insertReceipts } from '../queries/receipts.ts'
import type { StatementRefusal } from '../rules/device-events.ts'
import type { LearningTables } from '../tables.ts'
import { checkStatements, type Statement } from './check-statements.ts'
import { recordEvents, type Recorded } from './record-events.ts'

export interface SignedBatch {
  /** Which device sends it. */
  device: string
  /** How many more of its statements wait there; null when nobody said. */
  waiting: number | null
  statements: readonly string[]
  /** In which whoever begins a course by it reads. */
  language: string
  at: Date
}

export interface RecordedStatements {
  kept: string[]
  refused: { id: string; refusal: StatementRefusal }[]
  /** Of whoever the sending device belongs to. */
  progress: Recorded['progress']
  certificates: Recorded['certificates']
  receipt: string | null
}

interface Place {
  db: LentDatabase
  signer: Signer
}

/** Keeps what devices signed, each statement under the actor of its own device, whoever sends it. */
export async function recordStatements({ db, signer }: Place, batch: SignedBatch): Promise<RecordedStatements> {
  const { statements, refused } = await checkStatements(db, batch.statements)
  const outcome: RecordedStatements = { kept: [], refused, progress: [], certificates: [], receipt: null }
  const byDevice = Map.groupBy(statements, ({ device }) => device)
  const signers = await own<LearningTables>(db)
    .transaction()
    .execute(async (transaction) => await holdSigners(transaction, heardOf(batch, byDevice), batch.at))
  for (const [device, signed] of byDevice) {
    const recorded = await recordOf(own(db), { batch, signed, by: signers.get(device) })
    outcome.kept.push(...recorded.kept)
    outcome.refused.push(...recorded.refused)
    if (device !== batch.device) continue
    outcome.progress = recorded.progress
    outcome.certificates = recorded.certificates
  }
  const kept = new Set(outcome.kept)
  const digests = statements.filter(({ event }) => kept.has(event.id)).map(({ digest }) => digest)
  const actorId = signers.get(batch.device)?.actorId ?? [...signers.values()][0]?.actorId
  if (digests.length > 0 && actorId) outcome.receipt = await writeReceipt({ db, signer }, { batch, actorId, digests })
  return outcome
}

type SigningDevice = Awaited<ReturnType<typeof holdSigners>> extends Map<string, infer device> ? device : never

async function recordOf(
  db: Database<LearningTables>,
  { batch: { language, at }, signed, by }: { batch: SignedBatch; signed: Statement[]; by: SigningDevice | undefined },
): Promise<Pick<RecordedStatements, 'kept' | 'refused' | 'progress' | 'certificates'>> {
  const refuse = (refusal: StatementRefusal) => ({
    kept: [],
    refused: signed.map(({ event: { id } }) => ({ id, refusal })),
    progress: [],
    certificates: [],
  })
  if (!by) return refuse('unknown-device')
  if (by.revoked) return refuse('device-revoked')
  const { actorId, person } = by
  const { id: personId, country, sector } = person ?? { id: null, country: null, sector: null }
  const learner = { actorId, personId, language, country, sector }
  return await recordEvents(db, { learner, events: signed.map(({ event }) => event), at })
}

interface Signed {
  batch: SignedBatch
  actorId: string
  digests: string[]
}

async function writeReceipt({ db, signer }: Place, { batch: { device, at }, actorId, digests }: Signed) {
  const id = v7()
  const jws = await signer.signJws('receipt+jws', { id, device, at: at.toISOString(), digests })
  await insertReceipts(own(db), [{ id, device, actorId, at, jws }])
  return jws
}

function heardOf({ device, waiting }: SignedBatch, byDevice: ReadonlyMap<string, readonly Statement[]>) {
  return [...byDevice.keys()].map((one) => ({ device: one, waiting: one === device ? waiting : null }))
}
