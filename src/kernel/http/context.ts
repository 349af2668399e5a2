import type { StyleSheet } from '../assets.ts'
import type { Showing } from './page-cache/showing.ts'
import type { Context } from 'hono'
import type { Database, LentDatabase } from '../database/database.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Person, World } from '../sockets/module.ts'
import type { Shell } from '../i18n/shell.ts'

export interface RequestWorld<tables> {
  Variables: Omit<World, 'db'> & {
    db: Database<tables>
    /** For what may be a moment old: the replica, or the primary where there is none or this browser wrote what it lacks. */
    reads: Database<tables>
    now: Date
    locale: Locale
    requestId: string
    person: Person | null
    /** Whose learning this request is: the person's actor, or the visitor's own until she signs in; null before her first answer. */
    actorId: string | null
    shell: Shell
    /** The style sheets that this page carries, in their order. */
    sheets: Set<StyleSheet>
    /** Asks this very site for an address as somebody does whom it does not know, inside the process. */
    asStranger(address: string, headers?: Record<string, string>): Promise<Response>
    /** Pattern of the route that answered: what logs and figures name, since an address can hold a secret. */
    route: string
    /** This request's page is kept when its handler lets it be. */
    keeping?: boolean
    /** What is new each time that a page is made, and makes it no other page: in its place stands a text of the same length. */
    fresh?: { standIn: string; make(): string }
    /** Set by a handler whose page is the same for every stranger. */
    shared?: { shown(showing: Showing): void }
  }
  Bindings: { incoming?: { socket: { remoteAddress?: string } } }
}

/** A request where no table is named: in the kernel and the composition root. */
export type AnyRequest = RequestWorld<LentDatabase extends Database<infer tables> ? tables : never>

export type PageContext<tables, pattern extends string> = Context<RequestWorld<tables>, pattern>

export type { Grant, Person, World } from '../sockets/module.ts'
