/**
 * A UUIDv7 (RFC 9562): 48 bits of the phone's clock, the rest by chance. Later than `after` whatever the clock says, so that
 * what one phone makes sorts in the order in which it was made.
 */
export function uuid7(now: number, after?: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const time = Math.max(now, after === undefined ? 0 : timeOf(after) + 1)
    .toString(16)
    .padStart(12, '0')
  const variant = '89ab'[(bytes[8] ?? 0) & 3]
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

function timeOf(id: string) {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16)
}
