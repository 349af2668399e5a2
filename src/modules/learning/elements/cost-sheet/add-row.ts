/** Adds a blank line to a list: the last one again, with the next number. */
export function addRow(list: HTMLElement | null): void {
  const last = list?.lastElementChild
  if (!list || !last) return
  const number = list.children.length
  const row = document.createElement('template')
  row.innerHTML = renumbered(last.outerHTML, list, number)
  for (const input of row.content.querySelectorAll('input')) {
    input.removeAttribute('value')
    input.removeAttribute('aria-invalid')
  }
  for (const error of row.content.querySelectorAll<HTMLElement>('.field__error')) {
    error.hidden = true
    error.textContent = ''
  }
  list.append(row.content)
  list.lastElementChild?.querySelector('input')?.focus()
}

/** Fields are numbered from 0, and lines, as they are said, from 1. */
function renumbered(html: string, { dataset }: HTMLElement, number: number) {
  const { list = '', line = '' } = dataset
  const said = (count: number) => line.replace('{number}', String(count))
  return html.replaceAll(`${list}.${number - 1}.`, `${list}.${number}.`).replaceAll(said(number), said(number + 1))
}
