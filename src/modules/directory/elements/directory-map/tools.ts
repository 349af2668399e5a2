import type { MapWords } from './words.ts'

type Sign = '+' | '−' | '↺'

export function toolsOf(words: MapWords, deeds: Record<Sign, () => void>): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'map__tools'
  const named: [Sign, string][] = [
    ['+', words.in],
    ['−', words.out],
    ['↺', words.whole],
  ]
  for (const [sign, word] of named) bar.append(buttonOf(sign, word, deeds[sign]))
  return bar
}

function buttonOf(sign: Sign, word: string, deed: () => void) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'map__tool'
  button.textContent = sign
  button.setAttribute('aria-label', word)
  button.addEventListener('click', deed)
  return button
}
