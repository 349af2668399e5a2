import type { Child } from 'hono/jsx'
import { Button } from '#ui/button/button.tsx'
import type { LessonMessages } from '../../messages/lessons/messages.ts'
import { type Entries, valueOf } from '../../rules/answer-form.ts'
import { type CostSheetList, costSheetLists, rowsIn } from '../../rules/cost-sheet-form.ts'
import { fill } from '../../rules/fill.ts'

interface RowsProps {
  id: string
  list: CostSheetList
  say: LessonMessages['costSheet']
  entries: Entries
  error: (field: string) => string | undefined
  children?: Child
}

/** One list of the sheet: the rows that are filled, and one that waits. */
export function Rows({ id, list, say, entries, error, children }: RowsProps) {
  const rows = Math.max(1, rowsIn(entries, list) + (isAdded(entries, list) ? 1 : 0))
  const wholeList = error(list)
  return (
    <fieldset class="sheet__group">
      <legend class="sheet__title">{say.lists[list]}</legend>
      <p class="sheet__hint">{say.hints[list]}</p>
      {wholeList ? <p class="field__error">{wholeList}</p> : null}
      <ol class="sheet__rows" data-list={list} data-line={fill(say.row, { list: say.lists[list] })}>
        {Array.from({ length: rows }, (_, row) => (
          <li class="sheet__row">
            {costSheetLists[list].map((column) => (
              <Cell
                id={`${id}-${list}.${row}.${column}`}
                name={`${list}.${row}.${column}`}
                label={say.columns[column]}
                line={fill(say.row, { list: say.lists[list], number: row + 1 })}
                value={valueOf(entries, `${list}.${row}.${column}`)}
                error={error(`${list}.${row}.${column}`)}
                isText={column === 'name'}
                isNew={isAdded(entries, list) && row === rows - 1 && column === 'name'}
              />
            ))}
          </li>
        ))}
      </ol>
      {children}
      <div>
        <Button kind="quiet" name="add" value={list}>
          {say.add[list]}
        </Button>
      </div>
    </fieldset>
  )
}

/** The button of this list was pressed: one more row is asked for, and takes the focus. */
function isAdded(entries: Entries, list: CostSheetList) {
  return valueOf(entries, 'add') === list
}

interface CellProps {
  id: string
  name: string
  label: string
  line: string
  value: string
  error: string | undefined
  isText: boolean
  isNew: boolean
}

function Cell({ id, name, label, line, value, error, isText, isNew }: CellProps) {
  return (
    <div class={isText ? 'sheet__cell sheet__cell--name' : 'sheet__cell'}>
      <label class="sheet__label" for={id}>
        <span class="visually-hidden">{line}: </span>
        {label}
      </label>
      <input
        class="field__control"
        id={id}
        name={name}
        value={value}
        type="text"
        inputmode={isText ? undefined : 'decimal'}
        autocomplete="off"
        maxlength={200}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={`${id}-error`}
        autofocus={isNew}
      />
      <p class="field__error" id={`${id}-error`} hidden={!error}>
        {error}
      </p>
    </div>
  )
}
