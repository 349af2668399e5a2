/**
 * better-auth wants an address of everybody. Whoever has none is given one that can never exist (RFC 2606, 2: `.invalid`); it is
 * kept in the person's row and nowhere else: read by `addressOf`, it is no address.
 */
const reserved = '@cards.invalid'

export function reservedAddress(unique: string): string {
  return unique + reserved
}

/** The address at which a person can be written to; null where she has given none. */
export function addressOf(email: string): string | null {
  return isReserved(email) ? null : email
}

/** What no letter may be sent to, and nobody may type as hers. */
export function isReserved(email: string): boolean {
  return /\.invalid$/i.test(email.trim())
}
