import type { Context } from 'hono'
import type { Logger } from 'pino'
import type { Assets } from '../assets.ts'
import type { Database, LentDatabase } from '../database/database.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Settings } from '../settings/settings.ts'
import type { Contributions } from '../sockets/module.ts'
import type { Limiter } from './limits.ts'
import type { Shell } from '../i18n/shell.ts'

export interface Person {
  id: string
  name: string
  /** Under this opaque identifier the person's learning events are kept; erasing the person cuts the link. */
  actorId: string
  country: string | null
  /** One of the six groups of trades (Santiago Declaration, 2020); null where the person has not said. */
  sector: string | null
  /** IANA zone in which dates are written for this person. */
  zone: string
  roles: readonly Grant[]
}

/** A role as granted; an officer's holds for one country (ISO 3166-1 alpha-2), the others' for all. */
export interface Grant {
  role: string
  country: string | null
}

/** What every process of the server knows, made once at its start. */
export interface World {
  db: LentDatabase
  settings: Settings
  assets: Assets
  log: Logger
  clock: () => Date
  contributions: readonly Contributions[]
  limiter: Limiter
  files: FileStore
  /** A random secret that all processes of the site share, by its name. */
  secret(name: string): Promise<string>
  /** Hands work to a job by its name; it runs after the transaction that recorded it. */
  enqueue(job: string, data: object): Promise<void>
}

export interface RequestWorld<tables> {
  Variables: Omit<World, 'db'> & {
    db: Database<tables>
    now: Date
    locale: Locale
    requestId: string
    /** Address of the caller, believed only as far as TRUST_PROXY allows. */
    caller: string
    person: Person | null
    /** Whose learning this request is: the person's actor, or the visitor's own until she signs in; null before her first answer. */
    actorId: string | null
    shell: Shell
    /** Content security policy sources of the style sheets that this page carries. */
    styleSources: Set<string>
    /** Pattern of the route that answered: what logs and figures name, since an address can hold a secret. */
    route: string
  }
  Bindings: { incoming?: { socket: { remoteAddress?: string } } }
}

/** A request where no table is named: in the kernel and the composition root. */
export type AnyRequest = RequestWorld<LentDatabase extends Database<infer tables> ? tables : never>

export type PageContext<tables, pattern extends string> = Context<RequestWorld<tables>, pattern>
