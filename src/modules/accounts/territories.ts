import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#kernel/root.ts'
import { isCountry, type Territory } from './rules/places.ts'

let read: readonly Territory[] | undefined

/** The 107 subdivisions of ISO 3166-2, Spanish names; read from the facts that ship, once a process. */
export function territories(): readonly Territory[] {
  read ??= readFileSync(join(root, 'db/seeds/facts/subdivisions.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [country = '', code = '', name = ''] = line.split(',')
      return isCountry(country) ? [{ country, code, name }] : []
    })
  return read
}
