import type { Child } from 'hono/jsx'

interface TableProps {
  id: string
  caption: string
  /** Where the title already stands above: the caption is only spoken. */
  quiet?: boolean | undefined
  head: readonly string[]
  rows: readonly (readonly Child[])[]
  /** Columns of numbers, counted from 0: set to the right. */
  numeric?: readonly number[] | undefined
  /** The first cell of a row names it. */
  named?: boolean | undefined
}

/** Scrolls inside its own region, which the keyboard reaches, and never widens the page. */
export function Table({ id, caption, quiet, head, rows, numeric = [], named = true }: TableProps) {
  const align = (column: number) => (numeric.includes(column) ? 'table__number' : undefined)
  return (
    <div class="table" role="region" aria-labelledby={`${id}-caption`} tabindex={0}>
      <table id={id}>
        <caption id={`${id}-caption`} class={quiet ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {head.map((title, column) => (
              <th scope="col" class={align(column)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr>
              {cells.map((cell, column) =>
                named && column === 0 ? <th scope="row">{cell}</th> : <td class={align(column)}>{cell}</td>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
