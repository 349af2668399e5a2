import type { Child } from 'hono/jsx'
import type { LentDatabase } from '../database/database.ts'
import type { Replica } from '../database/replica/replica.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Settings } from '../settings/settings.ts'
import type { Logger } from 'pino'
import type { Assets } from '../assets.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Limiter } from '../http/limits.ts'
import type { PageCache } from '../http/page-cache/page-cache.ts'
import type { Signer } from '../signing/signer.ts'

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
  /** Where READ_DATABASE_URL names one. Pages read `c.var.reads`. */
  replica: Replica | null
  settings: Settings
  assets: Assets
  log: Logger
  clock: () => Date
  contributions: readonly Contributions[]
  limiter: Limiter
  files: FileStore
  pages: PageCache
  /** A random secret that all processes of the site share, by its name. */
  secret(name: string): Promise<string>
  signer: Signer
  /** Hands work to a job by its name; it runs after the transaction that recorded it. */
  enqueue(job: string, data: object): Promise<void>
}

/** What a module adds to the parts that no module owns. Every part is optional; one socket a part. */
export interface Contributions {
  module: string
  navigation?: NavigationEntry[]
  /** Parts of the home page, best first; each is one section of HTML. */
  home?(visit: Visit): Promise<HomePart[]>
  sitemap?(db: LentDatabase): Promise<SitemapEntry[]>
  /** Paths of further sitemaps, where a module has more pages than fit in one. */
  sitemaps?(db: LentDatabase): Promise<string[]>
  /** What of this module the words of the one site-wide search find, best first; empty where it finds nothing. */
  find?(wish: FindWish): Promise<FoundGroup[]>
  /** What this module adds to the public page of an organisation, best first: what its people agree to show of what they did here. */
  organisationPage?(visit: Visit, organisation: ShownOrganisation): Promise<OrganisationPart[]>
  /** What this module keeps about a person, for her download. */
  personalExport?(db: LentDatabase, person: PersonKey): Promise<Record<string, unknown>>
  /** Erases free text, documents and device identifiers of a person, inside the transaction that ends her account. */
  erase?(transaction: LentDatabase, person: PersonKey, wishes: ErasureWishes): Promise<void>
  /** Stops showing what a person no longer agrees to show, inside the transaction that records it; purposes are those of accounts. */
  consentWithdrawn?(transaction: LentDatabase, person: PersonKey, purpose: string): Promise<void>
  /** What of this module belongs to a person's thread: her own way from the first question to the deal. */
  thread?(db: LentDatabase, person: PersonKey, locale: Locale): Promise<ThreadStep[]>
  /** What a visitor did here before signing in, in her words ('2 lessons of …'); empty when nothing. */
  unclaimed?(db: LentDatabase, actorId: string, locale: Locale): Promise<string[]>
  /** Joins a visitor's work to the person who said that it was hers. */
  claim?(transaction: LentDatabase, claim: { from: string; to: string }): Promise<void>
  /** Sentences said once on the page after something was done, by key (`sayNext`). */
  said?: Record<string, Record<Locale, string>>
  /** Names of this module's audited events for whoever reads the record: 'coursePublished' → 'Course published'. */
  audited?: Record<string, Record<Locale, string>>
  /** Routes that take more than an ordinary form's 256 kB: the pattern and the most bytes. */
  largeForms?: { pattern: string; bytes: number }[]
  commands?: Command[]
  /** Commands that need nothing of the site, not even its database. */
  tools?: Tool[]
  jobs?: Job[]
  /** Runs at each start, after the migrations: facts and content that ship with the product. */
  load?(world: World): Promise<void>
  /** Lines that the server prints once it listens: a link that only the operator may see. */
  greeting?(world: World): Promise<string[]>
  /** Runs when a server ends, once it takes no more requests: writes down what still waits in memory. */
  stop?(world: World): Promise<void>
  /** What this module keeps about people, for the privacy notice. */
  kept?: KeptRecord[]
  /** What the operator has not filled in, or should mend: one sentence each. */
  findings?(db: LentDatabase, settings: Settings): Promise<string[]>
}

export interface NavigationEntry {
  place: 'main' | 'account' | 'notices'
  order: number
  href(locale: Locale): string
  text: Record<Locale, string>
  /** Shown only to whom this holds for; everyone when absent. */
  visibleTo?(person: Person | null): boolean
}

export interface KeptRecord {
  order: number
  what: Record<Locale, string>
  /** Purpose. */
  why: Record<Locale, string>
  /** How long, or until what. */
  until: Record<Locale, string>
}

export interface Visit {
  db: LentDatabase
  locale: Locale
  person: Person | null
  actorId: string | null
  now: Date
  savesData: boolean
}

export interface HomePart {
  order: number
  section: Child
}

export interface FindWish {
  db: LentDatabase
  locale: Locale
  /** As typed: up to 200 characters. */
  typed: string
  /** How many to show. */
  most: number
}

/** What one module found: its best few, and where all of it is. */
export interface FoundGroup {
  order: number
  title: string
  /** How many there are; one more than the most that is counted means 'more than that'. */
  total: number
  mostCounted: number
  all: string
  items: FoundItem[]
}

export interface FoundItem {
  href: string
  title: string
  /** Language of title and summary, where it is not the page's. */
  lang?: string | undefined
  summary: string
  /** Why it matches, as a sentence. */
  why: string
}

/** An organisation whose page is shown, and the people who run it. */
export interface ShownOrganisation {
  id: string
  people: { id: string; actorId: string }[]
}

export interface OrganisationPart {
  order: number
  section: Child
}

export interface SitemapEntry {
  /** Address in one language. */
  href(locale: Locale): string
  updatedAt: Date | null
}

/** One thing that happened on somebody's way, told to nobody but her. */
export interface ThreadStep {
  at: Date
  /** A whole sentence. */
  what: string
  /** Where she sees more of it; null where there is no such page. */
  href: string | null
}

export interface PersonKey {
  id: string
  actorId: string
}

export interface ErasureWishes {
  keepCertificates: boolean
}

/** A command of `npm run conecta -- …`; a refusal is thrown as an OperatorProblem. */
export interface Command {
  /** Two words or one: 'course import'. */
  name: string
  /** What follows the name: 'FOLDER|ZIP [--publish]'. */
  usage: string
  summary: string
  run(world: World, words: string[]): Promise<void>
}

/** Like a command, but without a site: a file in, an answer out. */
export interface Tool {
  name: string
  usage: string
  summary: string
  /** Gives the status with which the process ends; a bad file is thrown as an OperatorProblem. */
  run(words: string[]): Promise<number>
}

/** Work outside a request, kept in PostgreSQL until it is done. */
export interface Job {
  name: string
  /** Cron expression in UTC; without one the job runs when it is sent. */
  schedule?: string
  run(world: World, data: unknown): Promise<void>
}
