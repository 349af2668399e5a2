/** A place in the primary's write-ahead log (pg_lsn), as a number that grows. */
export type Position = bigint

/** '16/B374D848', as PostgreSQL writes it; null when it is anything else. */
export function readPosition(text: string | undefined | null): Position | null {
  const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text ?? '') ?? []
  return high && low ? (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`) : null
}
