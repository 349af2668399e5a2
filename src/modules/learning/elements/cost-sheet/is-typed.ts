/** Whether a field says something else than the page said: before its script came, or when the browser filled it in again. */
export function isTyped(sheet: HTMLElement): boolean {
  return [...sheet.querySelectorAll('input')].some(({ value, defaultValue }) => value !== defaultValue)
}
