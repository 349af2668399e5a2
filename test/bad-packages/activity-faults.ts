import { all, replace } from '../small-course.ts'
import type { BadPackage } from './bad-package.ts'

const choice = 'lessons/mide.en.md'
const sums = 'lessons/suma.en.md'
const add = (from: string, to: string) => replace(sums, from, to)
const inChoice = (from: string, to: string) => replace(choice, from, to)

export const activityFaults: BadPackage[] = [
  { change: inChoice('type: one-choice', 'type: single-choice'), faults: [`${choice}:23 value-not-listed`] },
  { change: inChoice('type: one-choice\n', ''), faults: [`${choice}:22 key-missing`] },
  {
    change: inChoice('prompt: Put the skein on the scales.\noptions', 'prompt: Put: the skein\noptions'),
    faults: [`${choice} activity-language-missing`, `${choice}:24 yaml-broken`],
  },
  {
    change: add('id: total', 'id: how-much'),
    faults: [
      `${sums} activity-language-missing`,
      'lessons/suma.es.md activity-language-missing',
      `${sums}:10 activity-id-twice`,
    ],
  },
  {
    change: inChoice('id: lots', 'id: little'),
    faults: [`${choice}:25 activity-differs`, `${choice}:27 option-id-twice`],
  },
  {
    change: inChoice('correct: true, ', ''),
    faults: [`${choice}:25 activity-differs`, `${choice}:25 correct-option-missing`],
  },
  {
    change: inChoice('text: "90",', 'text: "90", correct: true,'),
    faults: [`${choice}:25 activity-differs`, `${choice}:25 correct-option-twice`],
  },
  {
    change: inChoice('text: "90", feedback: You weigh your wool.', 'text: "90"'),
    faults: [`${choice}:27 key-missing`],
  },
  {
    change: inChoice('text: "90", feedback: You', 'text: "90", feedback: Yes, well you'),
    faults: [`${choice}:27 comma-splits-text`],
  },
  { change: inChoice('text: "90"', 'text: 90'), faults: [`${choice}:27 value-wrong-kind`] },
  { change: add('{left} + {right}', '{left} + {right} + {extra}'), faults: [`${sums}:23 gap-without-key`] },
  { change: add('{left} + {right}', '{left} + {right} + {Extra}'), faults: [`${sums}:23 gap-without-key`] },
  { change: add('{left} + {right}', '{left}'), faults: [`${sums}:26 key-without-gap`] },
  { change: add('{left} + {right}', '{left} + {left} + {right}'), faults: [`${sums}:23 gap-twice`] },
  { change: add('{ accept: [waste] }', '{ answer: waste }'), faults: [`${sums}:26 gap-needs-one-kind`] },
  {
    change: add('answer: wool', 'answer: lana'),
    faults: [`${sums}:24 activity-differs`, `${sums}:25 gap-answer-unknown`],
  },
  { change: add('pick: 1', 'pick: 3'), faults: [`${sums}:34 activity-differs`, `${sums}:34 pool-too-small`] },
  {
    change: add(
      'type: true-or-false, prompt: Put the skein on the scales., answer: true, feedback: { right: You weigh your wool., wrong: Put the skein on the scales. }',
      'type: cost-sheet, prompt: x',
    ),
    faults: [`${sums}:36 pool-question-kind`],
  },
  { change: add('answer: true', 'answer: 7'), faults: [`${sums}:36 value-wrong-kind`] },
  { change: add('answer: 24.5', 'answer: 25.5'), faults: [`${sums}:13 activity-differs`] },
  { change: add('answer: 24.5', 'answer: 24.12345678'), faults: [`${sums}:13 value-bad-shape`] },
  { change: add('answer: true', 'answer: false'), faults: [`${sums}:36 activity-differs`] },
  { change: add('type: number', 'type: number\noptional: true'), faults: [`${sums}:12 activity-differs`] },
  {
    change: add('accept: [waste]', `accept: [${Array.from({ length: 51 }, (_, index) => `w${index}`).join(', ')}]`),
    faults: [`${sums}:26 list-too-long`],
  },
  {
    change: all(add('id: total', 'id: swapped'), add('id: blank', 'id: total'), add('id: swapped', 'id: blank')),
    faults: [`${sums}:10 activity-order-differs`, `${sums}:11 activity-differs`, `${sums}:21 activity-differs`],
  },
  {
    change: inChoice('id: how-much', 'id: what-else'),
    faults: [`${choice} activity-language-missing`, 'lessons/mide.es.md activity-language-missing'],
  },
]
