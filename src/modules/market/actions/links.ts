import { createHash, createHmac } from 'node:crypto'

/** Letters and digits that nobody confuses on paper. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16

interface SecretWorld {
  secret(name: string): Promise<string>
}

/** The code of somebody's personal link, always the same for the same number of the link: 78 bits, four groups of four. */
export async function linkCode(world: SecretWorld, { id, links }: { id: string; links: number }): Promise<string> {
  const digest = createHmac('sha256', await world.secret('round-links'))
    .update(`${id} ${links}`)
    .digest()
  const signs = [...digest.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join('')
  return signs.replace(/(.{4})(?=.)/g, '$1-')
}

/** What is kept of a code, however it was typed. */
export function linkHash(code: string): Buffer {
  return createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest()
}
