import { bytesOf, identifier } from './identifiers.ts'
import { finishers } from './steps.ts'

/** When the learners came: one after another over a year, the last of them a month before the instant `until`. */
export interface Population {
  size: number
  until: number
}

export interface Learner {
  index: number
  joined: number
  person: string
  actor: string
  device: string
  session: string
  /** In the session's cookie, before it is signed. */
  token: string
  name: string
  country: string | null
  sector: string
  language: string
  finishes: boolean
  /** Code of her certificate, as bytes; null where she has none. */
  certificate: Buffer | null
}

const day = 86_400_000
const year = 365 * day
const month = 30 * day
const countries = ['PE', 'CO', 'MX', 'CL', 'PE', 'CO', 'MX', null]
const sectors = ['publishing', 'music', 'performing-arts', 'audiovisual', 'heritage', 'other-trades']
const languages = ['es', 'es', 'es', 'es', 'es', 'es', 'es', 'en', 'pt']
/** Of those who finish, every so manieth asks for no certificate. */
const withoutCertificate = 5

/** Everything about the learner of that number follows from the number. */
export function learnerOf({ size, until }: Population, index: number): Learner {
  const joined = until - month - year + Math.floor((index / size) * year)
  const id = (kind: 'person' | 'actor' | 'device' | 'session') => identifier(kind, joined, index)
  const finishes = index % 10 < finishers * 10
  return {
    index,
    joined,
    person: id('person'),
    actor: id('actor'),
    device: id('device'),
    session: id('session'),
    token: bytesOf(`session ${index}`, 24).toString('base64url'),
    name: `Aprendiz ${index}`,
    country: countries[index % countries.length] ?? null,
    sector: sectors[index % sectors.length] ?? 'heritage',
    language: languages[index % languages.length] ?? 'es',
    finishes,
    certificate: finishes && Math.floor(index / 10) % withoutCertificate ? bytesOf(`certificate ${index}`, 10) : null,
  }
}

/** When she did the thing of that place, of so many in all: within a month, at her own hours. */
export function instantOf({ joined, index }: Learner, place: number, of: number): number {
  return joined + Math.floor((place / of) * (month - day)) + ((index * 7919 + place * 104_729) % 3_600_000)
}
