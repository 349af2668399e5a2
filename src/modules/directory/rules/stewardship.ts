/** Who may change an organisation: who runs it, and, where nobody does, an officer of its country. */
export type Editor = 'owner' | 'editor' | 'officer'

/** Owners, and the officer of what nobody runs, decide who runs it and whether it is shown; editors fill it in. */
export function decides(role: Editor): boolean {
  return role !== 'editor'
}
