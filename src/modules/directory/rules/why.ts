/** Texts of a listing in which words are looked for, the most telling first. */
export interface Source {
  name: 'name' | 'trade' | 'offer' | 'place' | 'sector' | 'text' | 'work'
  /** As it is said to the reader; empty where the source is said by itself. */
  said: string
  /** Everything in it by which a word may have matched, as spellings are compared (`spellingOf`); made only where it is asked for. */
  text(): string
}

export interface Why {
  name: Source['name']
  said: string[]
}

/**
 * In which parts of a listing the words of a search stand, each part once, at most three. The index compares stems; here a word is found
 * where another begins as it does, all but its ending.
 */
export function whyOf(words: readonly string[], sources: readonly Source[]): Why[] {
  const found = new Map<Source['name'], Set<string>>()
  for (const word of words) {
    const source = sources.find(({ text }) => has(text(), word))
    if (!source) continue
    const said = found.get(source.name) ?? new Set()
    if (source.said) said.add(source.said)
    found.set(source.name, said)
  }
  return [...found].slice(0, 3).map(([name, said]) => ({ name, said: [...said] }))
}

const longestEnding = 3
const shortestStem = 4

function has(text: string, word: string) {
  const stem = word.slice(0, Math.max(Math.min(word.length, shortestStem), word.length - longestEnding))
  return ` ${text}`.includes(` ${stem}`)
}
