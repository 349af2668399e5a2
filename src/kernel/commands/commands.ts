import type { Connections } from '../database/pool.ts'
import type { World } from '../http/context.ts'
import { OperatorProblem } from '../problem.ts'
import type { Settings } from '../settings/settings.ts'

export interface Console {
  settings: Settings
  connections: Connections
  /** The prepared world; asked for only by commands that work on a database that is up to date. */
  world(): Promise<World>
}

/** A command about the whole place, which belongs to no module. */
export interface PlaceCommand {
  name: string
  usage: string
  summary: string
  run(console: Console, words: string[]): Promise<void>
}

/** The one file that a command was given. */
export function onlyFile(words: string[], usage: string): string {
  const [file, ...rest] = words
  if (!file || rest.length) throw new OperatorProblem(`Write it so: npm run conecta -- ${usage}`)
  return file
}
