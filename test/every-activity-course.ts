import type { PackageFiles } from '#modules/learning/package/package-files.ts'
import { all, put, replace, smallCourse } from './small-course.ts'

const activities = `---
title: Suma
summary: Sumas tu lana.
minutes: 5
---

Texto.

\`\`\`activity
id: one
type: one-choice
prompt: ¿Cuál es un costo fijo?
attempts: 2
options:
  - { id: rent, text: El arriendo, correct: true, feedback: Se paga aunque no vendas. }
  - { id: wool, text: La lana, feedback: Crece con cada pieza. }
\`\`\`

\`\`\`activity
id: many
type: many-choices
prompt: ¿Cuáles son costos?
options:
  - { id: rent, text: El arriendo, correct: true, feedback: El arriendo cuenta. }
  - { id: wool, text: La lana, correct: true, feedback: La lana cuenta. }
  - { id: sale, text: La venta, feedback: La venta es un ingreso. }
\`\`\`

\`\`\`activity
id: claim
type: true-or-false
prompt: Tus horas cuentan.
answer: true
feedback: { right: Así es., wrong: Piensa en tu tiempo. }
\`\`\`

\`\`\`activity
id: sum
type: number
prompt: ¿Cuánto es?
answer: 24.5
tolerance: 0.5
unit: soles
feedback: { right: Eso es., wrong: Suma otra vez. }
\`\`\`

\`\`\`activity
id: word
type: short-text
prompt: ¿Cómo se llama?
accept: [margen, el margen]
feedback: { right: Así se llama., wrong: Míralo en la lección. }
\`\`\`

\`\`\`activity
id: formula
type: gaps
prompt: Completa.
text: Precio = {cost} + {margin}
gaps:
  cost: { options: [{ id: cost, text: costo total }, { id: sale, text: venta }], answer: cost }
  margin: { accept: [margen] }
feedback: { right: Completa., wrong: Le falta algo. }
\`\`\`

\`\`\`activity
id: steps
type: order
prompt: Ordena.
items: [{ id: list, text: Hago la lista }, { id: add, text: Sumo }, { id: price, text: Pongo el precio }]
feedback: { right: En orden., wrong: Mira el primer paso. }
\`\`\`

\`\`\`activity
id: kinds
type: match
prompt: Une.
pairs: [{ id: loom, left: Telar, right: Herramienta }, { id: yarn, left: Hilo, right: Material }]
feedback: { right: Unidos., wrong: Mira cada uno. }
\`\`\`

\`\`\`activity
id: review
type: pool
prompt: Repasa.
pick: 1
questions:
  - { id: yes, type: true-or-false, prompt: Uno., answer: true, feedback: { right: Bien., wrong: No. } }
  - { id: yes2, type: true-or-false, prompt: Dos., answer: true, feedback: { right: Bien., wrong: No. } }
\`\`\`

\`\`\`activity
id: sheet
type: cost-sheet
prompt: Haz tu hoja.
\`\`\`

\`\`\`activity
id: present
type: open-answer
prompt: Presenta tu producto.
words: 3
rubric:
  - { id: clear, criterion: Se entiende., levels: [No, En parte, Sí] }
  - { id: own, criterion: Es tuyo., levels: [No, Sí] }
\`\`\`
`

/** A course whose first lesson is only read, and whose second has an activity of every type. */
export function everyActivityCourse(version = '1.0.0'): PackageFiles {
  const withoutActivity = (path: string) => {
    const text = Buffer.from(smallCourse().get(path) ?? []).toString()
    return put(path, text.replace(/```activity[\s\S]*?```\n/, ''))
  }
  return all(
    replace('course.yaml', 'version: 1.0.0', `version: ${version}`),
    withoutActivity('lessons/mide.es.md'),
    withoutActivity('lessons/mide.en.md'),
    put('lessons/suma.es.md', activities),
    put('lessons/suma.en.md', activities),
  )(smallCourse())
}
