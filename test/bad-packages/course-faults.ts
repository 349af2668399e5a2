import { all, put, remove, replace } from '../small-course.ts'
import type { BadPackage } from './bad-package.ts'

const course = (from: string, to: string) => replace('course.yaml', from, to)

const manyKeys = Array.from({ length: 4000 }, (_, index) => `k${index}: 1\n`).join('')

export const yamlFaults: BadPackage[] = [
  { change: course('hours: 1\n', `hours: 1\n${manyKeys}`), faults: ['course.yaml:1 yaml-too-many-keys'] },
  {
    change: put('glossary.en.yaml', '# nothing yet\n'),
    faults: ['glossary.en.yaml:1 yaml-empty', 'lessons/mide.en.md:9 link-to-unknown-word'],
  },
  { change: course('authors: [Ana]', 'authors: [Ana'), faults: ['course.yaml:12 yaml-broken'] },
  { change: course('hours: 1', 'hours: 1\nhours: 2'), faults: ['course.yaml:9 yaml-key-twice'] },
  { change: all(course('[Ana]', '[&ana Ana, *ana]')), faults: ['course.yaml:11 yaml-alias'] },
  { change: course('[Ana]', '[!secret Ana]'), faults: ['course.yaml:11 yaml-tag'] },
  { change: course('hours: 1', 'hours: 1\nlenght: 2'), faults: ['course.yaml:9 key-unknown'] },
  { change: course('hours: 1\n', ''), faults: ['course.yaml:1 key-missing'] },
  { change: course('hours: 1', 'hours:'), faults: ['course.yaml:8 value-empty'] },
  { change: course('hours: 1', 'hours: "1"'), faults: ['course.yaml:8 value-wrong-kind'] },
  { change: course('beginner', 'easy'), faults: ['course.yaml:7 value-not-listed'] },
  { change: course('CC-BY-SA-4.0', 'GPL-3.0-only'), faults: ['course.yaml:10 value-not-listed'] },
  { change: course('version: 1.0.0', 'version: "1.0"'), faults: ['course.yaml:3 value-bad-shape'] },
  { change: course('hours: 1', 'hours: 0'), faults: ['course.yaml:8 value-too-small'] },
  { change: course('mark: 70', 'mark: 170'), faults: ['course.yaml:16 value-too-big'] },
  { change: course('[Ana]', `[${'a'.repeat(301)}]`), faults: ['course.yaml:11 text-too-long'] },
  { change: course('[Ana]', '[]'), faults: ['course.yaml:11 list-too-short'] },
  { change: course('[heritage]', '[heritage, heritage]'), faults: ['course.yaml:9 value-twice'] },
  { change: course('authors: [Ana]', 'authors: ["A\\u0000na"]'), faults: ['course.yaml:11 control-character'] },
]

export const courseFaults: BadPackage[] = [
  {
    change: course('languages: [es, en]', 'languages: [es, en, Spanish_1]'),
    faults: ['course.yaml:6 language-unknown'],
  },
  {
    change: course('{ es: La lana, en: The wool }', '{ es: La lana }'),
    faults: ['course.yaml:19 text-language-missing'],
  },
  {
    change: course('{ es: La lana, en: The wool }', '{ es: La lana, en: The wool, fr: La laine }'),
    faults: ['course.yaml:19 text-language-unlisted'],
  },
  {
    change: all(course('languages: [es, en]', 'languages: [es, en, qu]')),
    faults: [
      'course.yaml:12 text-language-missing',
      'course.yaml:13 text-language-missing',
      'course.yaml:15 text-language-missing',
      'course.yaml:19 text-language-missing',
      'glossary.qu.yaml glossary-file-missing',
      'lessons/mide.qu.md lesson-file-missing',
      'lessons/suma.qu.md lesson-file-missing',
    ],
  },
  { change: put('lessons/mide.fr.md', 'x'), faults: ['lessons/mide.fr.md file-language-unlisted'] },
  { change: course('completion: { mark: 70 }\n', ''), faults: ['course.yaml:4 open-without-mark'] },
  {
    change: (files) => {
      const text = Buffer.from(files.get('course.yaml') ?? []).toString()
      return new Map([['course.yaml', Buffer.from(text.slice(0, text.indexOf('modules:')))]])
    },
    faults: ['course.yaml:4 open-without-lessons'],
  },
  { change: course('status: open', 'status: announced'), faults: ['course.yaml:17 announced-with-lessons'] },
  { change: remove('lessons/suma.en.md'), faults: ['lessons/suma.en.md lesson-file-missing'] },
  {
    change: course('[mide, suma]', '[mide]'),
    faults: [
      'lessons/mide.en.md:9 link-to-unknown-lesson',
      'lessons/mide.es.md:9 link-to-unknown-lesson',
      'lessons/suma.en.md lesson-not-listed',
      'lessons/suma.es.md lesson-not-listed',
    ],
  },
  { change: course('[mide, suma]', '[mide, suma, mide]'), faults: ['course.yaml:20 lesson-twice'] },
  {
    change: remove('glossary.en.yaml'),
    faults: ['glossary.en.yaml glossary-file-missing', 'lessons/mide.en.md:9 link-to-unknown-word'],
  },
  {
    change: put(
      'glossary.es.yaml',
      'waste: { word: merma, meaning: Se pierde. }\nwool: { word: lana, meaning: De oveja. }\n',
    ),
    faults: ['glossary.en.yaml glossary-key-missing'],
  },
  { change: remove('course.yaml'), faults: ['course.yaml file-missing'] },
]

export const textFaults: BadPackage[] = [
  {
    change: put('glossary.en.yaml', Buffer.from([0xff, 0xfe, 0x41])),
    faults: ['glossary.en.yaml not-utf8', 'lessons/mide.en.md:9 link-to-unknown-word'],
  },
  {
    change: replace('lessons/mide.es.md', 'Pon la madeja', 'Pon la\nma\u0301quina'),
    faults: ['lessons/mide.es.md:10 not-nfc'],
  },
  {
    change: replace('lessons/mide.es.md', 'Pon la madeja', 'Pon\u0007'),
    faults: ['lessons/mide.es.md:9 control-character'],
  },
  { change: put('lessons/suma.en.md', 'a '.repeat(160_000)), faults: ['lessons/suma.en.md text-file-too-long'] },
  { change: put('.DS_Store', ''), faults: ['.DS_Store hidden-file'] },
  {
    change: put('media/Piña.svg', '<svg/>'),
    faults: [
      'media/Piña.svg bad-file-name',
      'media/Piña.svg media-unused',
      'media/Piña.svg:1 svg-element',
      'media/Piña.svg:1 svg-without-size',
    ],
  },
  { change: put('notes.txt', ''), faults: ['notes.txt unexpected-file'] },
  { change: put('lessons/deep/mide.es.md', ''), faults: ['lessons/deep/mide.es.md unexpected-file'] },
]
