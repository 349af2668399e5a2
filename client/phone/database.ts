import { asked, type Promised, promised } from './promised.ts'

/** A person, or a visitor, on this phone: known by her device, whose key signs what she does. */
export interface Profile {
  /** UUIDv7 of the device. */
  device: string
  /** Null until the server said whose it is. */
  actor: string | null
  /** The server knows the device's key, so that what it signs can be sent. */
  registered: boolean
  /** She took it away from her account: nothing more is signed with it. */
  revoked: boolean
  /** Null for a visitor. */
  name: string | null
  /** Of a visitor: somebody else's by now, or whoever signed in here said that this was not her work. Nothing new is signed with it. */
  left?: boolean
  /** The server does not know the device any more, nor perhaps what it had kept. */
  forgotten?: boolean
  keys: CryptoKeyPair
  /** Guards against a glance only; null for none. Base64url. */
  pin: { salt: string; digest: string } | null
  createdAt: string
}

export interface KeptEvent {
  id: string
  /** Device of the profile whose work this is; it may have been done on another phone of hers. */
  owner: string
  /** Compact JWS; null for what came from the server. */
  statement: string | null
  verb: 'opened' | 'read' | 'answered' | 'requested'
  course: string
  version: string
  lesson: string
  activity: string | null
  answer: unknown
  at: string
  state: 'waiting' | 'kept' | 'refused'
  /** Stable name of why the server did not keep it. */
  refusal: string | null
}

export interface Receipt {
  id: string
  owner: string
  at: string
  /** How many statements it names. */
  count: number
  /** The server's own words, as it signed them. */
  jws: string
}

/** A course kept on this phone, or on its way. */
export interface KeptCourse {
  /** Name of its cache: 'course ponle-precio 1.0.0 es'. */
  cache: string
  course: string
  version: string
  language: string
  title: string
  /** Bytes on the wire, of what was asked for. */
  bytes: number
  /** How many of its files are here, of how many. */
  files: number
  of: number
  audio: boolean
  /** The server's signed list. */
  jws: string
  keptAt: string
}

/** What is asked of the team, or what came of a meeting. */
export type LetterKind = 'help' | 'outcome'

/** A form that waits for the network. */
export interface Letter {
  id: string
  owner: string | null
  kind: LetterKind
  address: string
  fields: [string, string][]
  /** What it says as its page worded it, where its fields alone would tell nobody. */
  words?: string
  at: string
  /** The server asked to wait with it until then (milliseconds). */
  pausedUntil?: number
}

export type Phone = Promised<{
  profiles: Profile
  events: KeptEvent
  receipts: Receipt
  courses: KeptCourse
  letters: Letter
  /** `current`: the device of whoever uses the phone now. */
  notes: unknown
}>

let opened: Promise<Phone> | undefined

/** What this phone keeps; the same database for pages and the service worker. */
export async function openPhone(): Promise<Phone> {
  opened ??= open()
  opened.catch(() => (opened = undefined))
  return await opened
}

async function open(): Promise<Phone> {
  const opening = indexedDB.open('conecta', 1)
  opening.onupgradeneeded = () => makeStores(opening.result)
  const database = await asked(opening)
  // Another tab with a newer page wants to upgrade: let it, and open again when next asked.
  database.onversionchange = () => {
    opened = undefined
    database.close()
  }
  database.onclose = () => (opened = undefined)
  return promised(database)
}

function makeStores(database: IDBDatabase) {
  database.createObjectStore('profiles', { keyPath: 'device' })
  const events = database.createObjectStore('events', { keyPath: 'id' })
  events.createIndex('waiting', ['owner', 'state'])
  events.createIndex('course', ['owner', 'course', 'version'])
  database.createObjectStore('receipts', { keyPath: 'id' }).createIndex('owner', 'owner')
  database.createObjectStore('courses', { keyPath: 'cache' })
  database.createObjectStore('letters', { keyPath: 'id' })
  database.createObjectStore('notes')
}
