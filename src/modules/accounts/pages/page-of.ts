/** One page of a list of which one row more was asked for; `next` is the key of the page after it. */
export function pageOf<row extends { id: string }>(found: readonly row[], most: number) {
  const rows = found.slice(0, most)
  return { rows, next: found.length > most ? rows.at(-1)?.id : undefined }
}
