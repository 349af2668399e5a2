import type { PackageFiles } from '#modules/learning/package/package-files.ts'
import { opusTone } from './opus-tone.ts'

const courseYaml = `format: conecta-course/1
slug: cuenta-tu-lana
version: 1.0.0
status: open
programme: comercializacion
languages: [es, en]
level: beginner
hours: 1
sectors: [heritage]
licence: CC-BY-SA-4.0
authors: [Ana]
title: { es: Cuenta tu lana, en: Count your wool }
summary: { es: Sabes cuánta lana usas., en: You know how much wool you use. }
outcomes:
  - { es: Contar la lana., en: Count the wool. }
completion: { mark: 70 }
modules:
  - slug: la-lana
    title: { es: La lana, en: The wool }
    lessons: [mide, suma]
`

const glossary = {
  es: 'waste:\n  word: merma\n  meaning: Lo que se pierde al hacer.\n',
  en: 'waste:\n  word: waste\n  meaning: What is lost in the making.\n',
}

const measure = (words: Words) => `---
title: ${words.title}
summary: ${words.summary}
minutes: 5
---

## ${words.title}

${words.text} [${words.term}](glossary:waste), [${words.next}](lesson:suma), [web](https://example.org/).

![${words.title}](../media/skein.svg "${words.summary}")

:::example{title="${words.title}" sector="heritage" country="PE"}
${words.text}
:::

| ${words.title} | g |
| --- | ---: |
| ${words.term} | 20 |

\`\`\`activity
id: how-much
type: one-choice
prompt: ${words.text}
options:
  - { id: little, text: "20", correct: true, feedback: ${words.summary} }
  - { id: lots, text: "90", feedback: ${words.summary} }
\`\`\`

\`\`\`audio
src: ../media/tone.opus
title: ${words.title}
transcript: ${words.text}
\`\`\`
`

const sum = (words: Words) => `---
title: ${words.next}
summary: ${words.summary}
minutes: 5
---

${words.text}

\`\`\`activity
id: total
type: number
prompt: ${words.text}
answer: 24.5
tolerance: 0.5
unit: g
feedback: { right: ${words.summary}, wrong: ${words.text} }
\`\`\`

\`\`\`activity
id: blank
type: gaps
prompt: ${words.text}
text: "{left} + {right}"
gaps:
  left: { options: [{ id: wool, text: ${words.title} }, { id: time, text: ${words.term} }], answer: wool }
  right: { accept: [${words.term}] }
feedback: { right: ${words.summary}, wrong: ${words.text} }
\`\`\`

\`\`\`activity
id: draw
type: pool
prompt: ${words.text}
pick: 1
questions:
  - { id: yes, type: true-or-false, prompt: ${words.text}, answer: true, feedback: { right: ${words.summary}, wrong: ${words.text} } }
  - { id: typed, type: short-text, prompt: ${words.text}, accept: [${words.term}], feedback: { right: ${words.summary}, wrong: ${words.text} } }
\`\`\`
`

interface Words {
  title: string
  summary: string
  text: string
  term: string
  next: string
}

const es = {
  title: 'Mide la lana',
  summary: 'Pesas tu lana.',
  text: 'Pon la madeja en la balanza.',
  term: 'merma',
  next: 'Suma',
}
const en = {
  title: 'Weigh the wool',
  summary: 'You weigh your wool.',
  text: 'Put the skein on the scales.',
  term: 'waste',
  next: 'Add',
}

const skein = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">
  <defs><linearGradient id="dye"><stop offset="0" stop-color="#A3223B"/></linearGradient></defs>
  <circle cx="10" cy="10" r="8" fill="url(#dye)"/>
  <text x="20" y="12">lana</text>
</svg>
`

/** A course with one of nearly everything and nothing wrong; tests break one thing at a time. */
export function smallCourse(): PackageFiles {
  return new Map<string, Uint8Array>([
    ['course.yaml', Buffer.from(courseYaml)],
    ['glossary.es.yaml', Buffer.from(glossary.es)],
    ['glossary.en.yaml', Buffer.from(glossary.en)],
    ['lessons/mide.es.md', Buffer.from(measure(es))],
    ['lessons/mide.en.md', Buffer.from(measure(en))],
    ['lessons/suma.es.md', Buffer.from(sum(es))],
    ['lessons/suma.en.md', Buffer.from(sum(en))],
    ['media/skein.svg', Buffer.from(skein)],
    ['media/tone.opus', opusTone({ seconds: 1 })],
  ])
}

export type Change = (files: PackageFiles) => PackageFiles

export function put(path: string, content: string | Uint8Array): Change {
  return (files) => new Map([...files, [path, typeof content === 'string' ? Buffer.from(content) : content]])
}

export function remove(path: string): Change {
  return (files) => new Map([...files].filter(([name]) => name !== path))
}

/** Replaces a text that must stand in the file, so that no test goes on breaking nothing. */
export function replace(path: string, from: string, to: string): Change {
  return (files) => {
    const text = Buffer.from(files.get(path) ?? []).toString()
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
    return put(
      path,
      text.replace(from, () => to),
    )(files)
  }
}

export function all(...changes: readonly Change[]): Change {
  return (files) => changes.reduce((changed, change) => change(changed), files)
}
