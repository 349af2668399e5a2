import { type Change, put, replace } from '../small-course.ts'
import type { BadPackage } from './bad-package.ts'

const file = 'lessons/mide.es.md'
/** Line 15 is a paragraph of its own there. */
const add = (text: string): Change => replace(file, ':::example{', `${text}\n\n:::example{`)
const at = (fault: string) => `${file}:13 ${fault}`

const tangled = (text: string): Change =>
  put('lessons/suma.es.md', `---\ntitle: x\nsummary: x\nminutes: 1\n---\n\n${text}\n`)
const nestedList = (depth: number) =>
  Array.from({ length: depth }, (_, index) => `${' '.repeat(index * 2)}- x`).join('\n')

export const lessonFaults: BadPackage[] = [
  {
    change: replace(file, '---\ntitle: Mide la lana\nsummary: Pesas tu lana.\nminutes: 5\n---\n', ''),
    faults: [`${file}:1 front-matter-missing`],
  },
  { change: replace(file, 'minutes: 5', 'minutes: five'), faults: [`${file}:4 value-wrong-kind`] },
  {
    change: put(file, '---\ntitle: Mide\nsummary: Pesas.\nminutes: 5\n---\n'),
    faults: [`${file} activity-language-missing`, `${file} lesson-empty`],
  },
  { change: tangled(`${'> '.repeat(100)}x`), faults: ['lessons/suma.es.md:7 lesson-too-deep'] },
  { change: tangled(nestedList(70)), faults: ['lessons/suma.es.md lesson-too-deep'] },
  { change: tangled(':::do\n'.repeat(5000)), faults: ['lessons/suma.es.md:407 lesson-too-deep'] },
  { change: tangled('**a_'.repeat(20_000)), faults: ['lessons/suma.es.md:7 lesson-too-many-marks'] },
  { change: add('<script>alert(1)</script>'), faults: [at('html-refused')] },
  { change: add('Hola <b onclick="x()">tú</b>'), faults: [at('html-refused'), at('html-refused')] },
  { change: add('<!-- note -->'), faults: [at('html-refused')] },
  { change: add('# Uno'), faults: [at('heading-level')] },
  { change: add('#### Cuatro'), faults: [at('heading-level')] },
  { change: add('Uno\n==='), faults: [at('heading-level')] },
  { change: replace(file, '## Mide', '### Mide'), faults: [`${file}:7 heading-skips`] },
  { change: add('##'), faults: [at('heading-empty')] },
  { change: add('> ## Aquí'), faults: [at('heading-in-block')] },
  { change: add('[](https://example.org/)'), faults: [at('link-without-words')] },
  { change: add('[x](javascript:alert(1))'), faults: [at('link-not-allowed')] },
  { change: add('[x](JaVaScRiPt&#58;alert(1))'), faults: [at('link-not-allowed')] },
  { change: add('[x](data:text/html,x)'), faults: [at('link-not-allowed')] },
  { change: add('[x](http://example.org/)'), faults: [at('link-not-allowed')] },
  { change: add('[x](//example.org/)'), faults: [at('link-not-allowed')] },
  { change: add('[x](../../secret)'), faults: [at('link-not-allowed')] },
  { change: add('[x](https://me:pass@example.org/)'), faults: [at('link-not-allowed')] },
  { change: add('<mailto:ana@example.org>'), faults: [at('link-not-allowed')] },
  {
    change: add('[x][ref]\n\n[ref]: javascript:alert(1)'),
    faults: [at('link-by-reference'), `${file}:15 link-by-reference`],
  },
  { change: add('[x](lesson:nada)'), faults: [at('link-to-unknown-lesson')] },
  { change: add('[x](glossary:constructor)'), faults: [at('link-to-unknown-word')] },
  { change: add('![](../media/skein.svg "Lana")'), faults: [at('image-without-description')] },
  { change: add('![Lana](../media/skein.svg)'), faults: [at('image-without-caption')] },
  { change: add('Mira ![Lana](../media/skein.svg "Lana")'), faults: [at('image-not-alone')] },
  { change: add('![Lana](../media/no.svg "Lana")'), faults: [at('media-missing')] },
  { change: add('![Lana](../../other/skein.svg "Lana")'), faults: [at('media-outside')] },
  { change: add('![Lana](../media/../../skein.svg "Lana")'), faults: [at('media-outside')] },
  { change: add('![Lana](https://example.org/x.svg "Lana")'), faults: [at('media-outside')] },
  { change: add('![Lana](data:image/png;base64,AA "Lana")'), faults: [at('media-outside')] },
  { change: add('![Lana](../media/tone.opus "Lana")'), faults: [at('media-wrong-kind')] },
  { change: add(':::exampel\nx\n:::'), faults: [at('block-unknown')] },
  { change: add('::do'), faults: [at('block-unknown')] },
  {
    change: replace('lessons/suma.es.md', '```activity\nid: total', ':::do\nx\n\n```activity\nid: total'),
    faults: [
      'lessons/suma.es.md:9 block-not-closed',
      ...['12', '22', '33'].map((line) => `lessons/suma.es.md:${line} block-inside-block`),
    ],
  },
  { change: add(':::do\n:::'), faults: [at('block-empty')] },
  { change: add('::::do\n:::remember\nx\n:::\n::::'), faults: [`${file}:14 block-inside-block`] },
  { change: add(':::do{title="x"}\nx\n:::'), faults: [at('block-attribute-unknown')] },
  { change: add(':::do[Label]\nx\n:::'), faults: [at('block-attribute-unknown')] },
  { change: add(':::example\nx\n:::'), faults: [at('block-attribute-missing')] },
  { change: add(':::example{title="x" sector="wool"}\nx\n:::'), faults: [at('value-not-listed')] },
  { change: add(':::example{title="x" country="Peru"}\nx\n:::'), faults: [at('value-bad-shape')] },
  { change: add('```activty\nid: x\n```'), faults: [at('fence-unknown')] },
  { change: replace(file, 'transcript: Pon la madeja en la balanza.\n', ''), faults: [`${file}:31 key-missing`] },
  { change: replace(file, '../media/tone.opus', '../media/skein.svg'), faults: [`${file}:31 media-wrong-kind`] },
]
