import { longestPassword } from '../rules/password.ts'

/** zxcvbn's scale ends at 4; at 2 a password stands against guessing on the web, but not for long (OWASP asks for a check of this kind). */
const least = 3

/** Whether a password is among those that are tried first: known ones, repetitions, rows of keys, the person's own words. */
export async function isKnownPassword(password: string, own: readonly string[]): Promise<boolean> {
  const check = await checker()
  return check(password.slice(0, longestPassword), [...own, 'conecta', 'pacifico', 'pacífico']).score < least
}

let made: Promise<(password: string, own: string[]) => { score: number }> | undefined

// Its word lists take 20 ms to read: only the first sign-up of a process waits for them.
function checker() {
  made ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(([core, common]) => {
    const zxcvbn = new core.ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs })
    return (password: string, own: string[]) => zxcvbn.check(password, own)
  })
  return made
}
