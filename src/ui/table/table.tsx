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

/** As many columns of words find no room beside each other on a phone. */
const wide = 4

/**
 * Scrolls inside its own region, which the keyboard reaches, and never widens the page. On a phone, a wide one stands row under row,
 * each cell under its column's title; one of numbers does not, since numbers are compared down their columns.
 */
export function Table({ id, caption, quiet, head, rows, numeric = [], named = true }: TableProps) {
  const isWide = head.length >= wide && numeric.length < head.length - 1
  const align = (column: number) => (numeric.includes(column) ? 'table__number' : undefined)
  // What is laid out otherwise is no table for some browsers' readers, unless it is said.
  const role = (name: string) => (isWide ? name : undefined)
  return (
    <div class={isWide ? 'table table--wide' : 'table'} role="region" aria-labelledby={`${id}-caption`} tabindex={0}>
      <table id={id} role={role('table')}>
        <caption id={`${id}-caption`} class={quiet ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead role={role('rowgroup')}>
          <tr role={role('row')}>
            {head.map((title, column) => (
              <th scope="col" role={role('columnheader')} class={align(column)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role('rowgroup')}>
          {rows.map((cells) => (
            <tr role={role('row')}>
              {cells.map((cell, column) =>
                named && column === 0 ? (
                  <th scope="row" role={role('rowheader')}>
                    {cell}
                  </th>
                ) : (
                  <td role={role('cell')} class={align(column)} data-head={isWide ? head[column] : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
