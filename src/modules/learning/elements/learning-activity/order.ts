import { fill } from '../../rules/fill.ts'

interface OrderWords {
  up: string
  down: string
  moved: string
}

/** Lines that are moved up and down by buttons; the list of places that each has without script follows by itself. */
export function improveOrder(list: HTMLElement, words: OrderWords, say: (text: string) => void): void {
  // Whoever chose places while the script was on its way goes on as she began.
  if (isBegun(list)) return
  const lines = () => [...list.querySelectorAll<HTMLElement>('[data-item]')]
  for (const line of lines()) {
    line.querySelector('select')?.classList.add('visually-hidden')
    line.querySelector('select')?.setAttribute('tabindex', '-1')
    line.querySelector('select')?.setAttribute('aria-hidden', 'true')
    const buttons = document.createElement('span')
    buttons.className = 'activity__moves'
    buttons.append(
      button('↑', fill(words.up, { item: itemOf(line) }), -1),
      button('↓', fill(words.down, { item: itemOf(line) }), 1),
    )
    line.append(buttons)
  }
  number()

  list.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-move]') : null
    const line = pressed?.closest<HTMLElement>('[data-item]')
    if (!pressed || !line) return
    const other = pressed.dataset['move'] === '1' ? line.nextElementSibling : line.previousElementSibling
    if (!other) return
    if (pressed.dataset['move'] === '1') other.after(line)
    else other.before(line)
    number()
    pressed.focus()
    say(fill(words.moved, { item: itemOf(line), place: lines().indexOf(line) + 1, all: lines().length }))
  })

  function number() {
    for (const [index, line] of lines().entries()) {
      const select = line.querySelector('select')
      if (select) select.value = String(index + 1)
    }
  }
}

function isBegun(list: HTMLElement) {
  const options = [...list.querySelectorAll('option')]
  return options.some(({ selected, defaultSelected }) => selected !== defaultSelected)
}

function itemOf(line: HTMLElement) {
  return line.dataset['item'] ?? ''
}

function button(sign: string, label: string, move: number) {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'activity__move'
  made.textContent = sign
  made.setAttribute('aria-label', label)
  made.dataset['move'] = String(move)
  return made
}
