import { type LentDatabase, own } from '#kernel/database/database.ts'
import { newId } from '#kernel/new-id.ts'
import type { Signer } from '#kernel/signing/signer.ts'
import type { NewReceipt } from '../queries/receipts.ts'
import { checkStatements, type Statement } from './check-statements.ts'
import type { Recorded } from './work.ts'
import { writeWork } from './write-work.ts'

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

/** Progress and certificates are of whoever the sending device belongs to. */
export interface RecordedStatements extends Recorded {
  receipt: NewReceipt | null
}

interface Place {
  db: LentDatabase
  signer: Signer
}

/** Keeps what devices signed, each statement under the actor of its own device, whoever sends it. */
export async function recordStatements({ db, signer }: Place, batch: SignedBatch): Promise<RecordedStatements> {
  const { device, waiting, language, at } = batch
  const { statements, refused } = await checkStatements(db, batch.statements)
  const byDevice = [...Map.groupBy(statements, (statement) => statement.device)]
  const { shares, receipt } = await writeWork(own(db), {
    shares: byDevice.map(([by, theirs]) => ({
      by: { device: by, actorId: theirs[0]?.actorId ?? '' },
      events: theirs.map(({ event }) => event),
    })),
    heard: byDevice.map(([one]) => ({ device: one, waiting: one === device ? waiting : null })),
    language,
    at,
    receipt: async (kept, ownerOf) => {
      const actorId = ownerOf(device) ?? byDevice.map(([one]) => ownerOf(one)).find((owner) => owner !== null)
      if (!actorId) return null
      const digests = digestsOf(statements, kept)
      return { ...(await signReceipt(signer, { device, at, digests })), actorId }
    },
  })
  const senders = shares[byDevice.findIndex(([one]) => one === device)]
  return {
    kept: shares.flatMap((share) => share.kept),
    refused: [...refused, ...shares.flatMap((share) => share.refused)],
    progress: senders?.progress ?? [],
    certificates: senders?.certificates ?? [],
    receipt,
  }
}

function digestsOf(statements: readonly Statement[], kept: ReadonlySet<string>) {
  return statements.filter(({ event }) => kept.has(event.id)).map(({ digest }) => digest)
}

async function signReceipt(
  signer: Signer,
  { device, at, digests }: { device: string; at: Date; digests: readonly string[] },
): Promise<Omit<NewReceipt, 'actorId'>> {
  const id = newId()
  const jws = await signer.signJws('receipt+jws', { id, device, at: at.toISOString(), digests })
  return { id, device, at, jws }
}
