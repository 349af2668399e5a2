export type GapText = { text: string } | { gap: string }

/** The text of a `gaps` activity cut at its gaps: `Precio = {cost}` is a text and a gap. */
export function gapText(text: string): GapText[] {
  return text
    .split(/\{([a-z0-9-]+)\}/)
    .map((piece, index) => (index % 2 === 1 ? { gap: piece } : { text: piece }))
    .filter((piece) => 'gap' in piece || piece.text !== '')
}
