import { sql } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { heldDevices } from '#modules/accounts/public.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import type { LearningTables } from '../tables.ts'
import { type NewDocument, overEarlier } from './documents.ts'
import type { Place } from './events.ts'
import type { NewReceipt } from './receipts.ts'

type Signers = ReturnType<typeof heldDevices>

/** What is added in one place, if its enrolment is still in the state that the addition was worked out for. */
export interface Addition {
  place: Place
  /** Of the enrolment. */
  revision: string
  /** Of a person known by her session; of a device's, the statement finds it. */
  country: string | null
  sector: string | null
  /** When the course is finished with this. */
  finishedAt: Date | null
  at: Date
  /** Which signed some of it. */
  devices: readonly string[]
  events: readonly LearningEvent[]
  documents: readonly NewDocument[]
  receipts: readonly NewReceipt[]
}

/**
 * Adds everything of a place or nothing, in one statement, which is its own transaction. A place is left as it is where its
 * enrolment was written since, and where a device of its is somebody else's by now, or may not sign any more. Comes back with
 * the new revisions of those that were written, by their places in the list. An id that is taken fails all of them.
 */
export async function append(db: Database<LearningTables>, additions: readonly Addition[], signers: Signers) {
  const { rows } = await sql<{ number: number; revision: string }>`
    with signer as (${signers}),
    ${asked(additions)},
    ${held(additions)},
    ${addedEvents(additions)},
    ${addedDocuments(additions)},
    ${addedReceipts(additions)}
    update enrolment set
      touched_at = greatest(enrolment.touched_at, held.at),
      finished_at = held."finishedAt",
      -- A visitor who signed up has a country from then on.
      country = coalesce(enrolment.country, held.country, own.country),
      sector = coalesce(enrolment.sector, held.sector, own.sector)
    from held left join lateral (
      select person ->> 'country' as country, person ->> 'sector' as sector
      from signer where signer."actorId" = held."actorId" limit 1
    ) own on true
    where enrolment.actor_id = held."actorId" and enrolment.course = held.course and enrolment.version = held.version
    returning held.number, enrolment.xmin::text as revision`.execute(db)
  return new Map(rows.map(({ number, revision }) => [number, revision]))
}

/** Of `append`: that an id is taken (PostgreSQL's unique_violation). */
export function isTakenId(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === '23505'
}

function asked(additions: readonly Addition[]) {
  return sql`asked as (
    select * from json_to_recordset(${rowsOf(additions, askedRow)}) as asked (
      number integer, "actorId" uuid, course text, version text, revision text, country text, sector text,
      "finishedAt" timestamptz, at timestamptz
    )
  )`
}

/** In one order for all writers, which is also theirs who write in several statements. */
function held(additions: readonly Addition[]) {
  const devices = rowsOf(additions, (addition) => addition.devices.map((device) => ({ device })))
  return sql`doubted as (
    select asked.number from json_to_recordset(${devices}) as sent (number integer, device uuid)
      join asked on asked.number = sent.number
      left join signer on signer.device = sent.device
    where signer."actorId" is distinct from asked."actorId" or signer.revoked
  ),
  held as (
    select asked.* from asked join enrolment on
      enrolment.actor_id = asked."actorId" and enrolment.course = asked.course and enrolment.version = asked.version
    where enrolment.xmin = asked.revision::xid and asked.number not in (select number from doubted)
    order by enrolment.actor_id, enrolment.course, enrolment.version
    for no key update of enrolment
  )`
}

function addedEvents(additions: readonly Addition[]) {
  const events = rowsOf(additions, (addition) => addition.events.map(eventRow))
  return sql`added_events as (
    insert into learning_event (id, actor_id, verb, course, version, lesson, activity, answer, occurred_at, received_at)
    select event.id, held."actorId", verb, held.course, held.version, lesson, activity, answer, event.at, held.at
    from json_to_recordset(${events}) as event (
      number integer, id uuid, verb text, lesson text, activity text, answer jsonb, at timestamptz
    ) join held on held.number = event.number
    order by event.id
  )`
}

function addedDocuments(additions: readonly Addition[]) {
  return sql`added_documents as (
    insert into document (actor_id, kind, course, activity, event_id, content, created_at, updated_at)
    select held."actorId", kind, held.course, activity, "eventId", content, document.at, document.at
    from json_to_recordset(${rowsOf(additions, ({ documents }) => documents)}) as document (
      number integer, kind text, activity text, "eventId" uuid, content jsonb, at timestamptz
    ) join held on held.number = document.number
    order by held."actorId", kind, held.course, activity
    ${overEarlier}
  )`
}

function addedReceipts(additions: readonly Addition[]) {
  return sql`added_receipts as (
    insert into receipt (id, device, actor_id, at, jws)
    select receipt.id, receipt.device, held."actorId", receipt.at, receipt.jws
    from json_to_recordset(${rowsOf(additions, ({ receipts }) => receipts)}) as receipt (
      number integer, id uuid, device uuid, at timestamptz, jws text
    ) join held on held.number = receipt.number
  )`
}

/** Rows of one kind as JSON, each with the number of its addition. */
function rowsOf(additions: readonly Addition[], pick: (addition: Addition) => readonly object[]) {
  return JSON.stringify(additions.flatMap((addition, number) => pick(addition).map((row) => ({ ...row, number }))))
}

function askedRow({ place, revision, country, sector, finishedAt, at }: Addition) {
  return [{ ...place, revision, country, sector, finishedAt, at }]
}

function eventRow({ id, verb, lesson, activity, answer, at }: LearningEvent) {
  return { id, verb, lesson: lesson || null, activity, answer, at }
}
