import { recordAudit } from '#kernel/database/audit.ts'
import type { LentDatabase } from '#kernel/database/database.ts'

interface RoleEvent {
  at: Date
  /** Who did it; null from the operator's command line. */
  by: string | null
  personId: string
  role: string
  country: string | null
  reason: string
}

export async function roleGranted(transaction: LentDatabase, event: RoleEvent) {
  await recordRole(transaction, 'roleGranted', event)
}

export async function roleRevoked(transaction: LentDatabase, event: RoleEvent) {
  await recordRole(transaction, 'roleRevoked', event)
}

/** The row names nobody: the account is gone, and so is whoever reads its identifier here. */
export async function accountDeleted(transaction: LentDatabase, { at }: { at: Date }) {
  await recordAudit(transaction, {
    at,
    personId: null,
    module: 'accounts',
    event: 'accountDeleted',
    subject: 'account',
  })
}

interface CardEvent {
  at: Date
  /** Who did it; null where the night did. */
  by: string | null
  country: string | null
}

export async function cardsMade(transaction: LentDatabase, event: CardEvent & { groupId: string; count: number }) {
  const { groupId, count, ...rest } = event
  await recordCard(transaction, 'cardsMade', { ...rest, subject: `card-group ${groupId}`, detail: { count } })
}

export async function cardsRenewed(transaction: LentDatabase, event: CardEvent & { subject: string; count: number }) {
  const { count, ...rest } = event
  await recordCard(transaction, 'cardsRenewed', { ...rest, detail: { count } })
}

export async function cardRemoved(transaction: LentDatabase, event: CardEvent & { number: string }) {
  const { number, ...rest } = event
  await recordCard(transaction, 'cardRemoved', { ...rest, subject: `card ${number}` })
}

async function recordCard(
  transaction: LentDatabase,
  event: string,
  { by, ...entry }: CardEvent & { subject: string; detail?: Record<string, number> },
) {
  await recordAudit(transaction, { ...entry, personId: by, module: 'accounts', event })
}

async function recordRole(
  transaction: LentDatabase,
  event: string,
  { at, by, personId, role, country, reason }: RoleEvent,
) {
  const subject = `person ${personId}`
  await recordAudit(transaction, {
    at,
    personId: by,
    module: 'accounts',
    event,
    subject,
    country,
    detail: { role, reason },
  })
}
