import { isTyped } from './is-typed.ts'

const touches = ['pointerdown', 'focusin', 'input']

/** Works the sheet out while she types, and adds lines without asking the server: fetched at her first touch, since most only read. */
export const element = class CostSheetElement extends HTMLElement {
  /** Also for the activity that it stands in: how a sheet is read and marked. */
  static rules = async () => await import('./sheet.ts')

  connectedCallback() {
    const form = this.closest('form')
    const begin = () => {
      for (const touch of touches) form?.removeEventListener(touch, begin)
      void CostSheetElement.rules().then(({ workOut }) => workOut(this))
    }
    for (const touch of touches) form?.addEventListener(touch, begin)
    if (isTyped(this)) begin()
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[name=add]')
      if (!button) return
      event.preventDefault()
      void CostSheetElement.rules().then(({ addRow }) => addRow(this.querySelector(`[data-list="${button.value}"]`)))
    })
  }
}
