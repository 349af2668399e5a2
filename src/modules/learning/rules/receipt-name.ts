/** A receipt's name for people: the last four hexadecimal digits of its id, in capitals ('7F3A'). */
export function receiptName(id: string): string {
  return id.slice(-4).toUpperCase()
}
