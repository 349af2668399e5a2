import type { FaultName } from '../fault.ts'
import type { FaultValues, ValueKind } from '../fault-values.ts'
import type { Sector } from '../vocabulary.ts'

export type FaultWords = { [name in FaultName]: (values: FaultValues[name]) => string }

const kinds: Record<ValueKind, string> = {
  text: 'a text (in quotes when it is a number or has “: ” or “#” in it)',
  number: 'a number, with a point for decimals and without quotes',
  'whole-number': 'a whole number, without quotes',
  'yes-or-no': 'true or false, without quotes',
  list: 'a list',
  group: 'a group of keys',
}

const faults: FaultWords = {
  'not-a-zip': () => 'This is not a zip file that can be read. Pack the course folder again as .zip.',
  'not-a-folder': () => 'This is not a folder. Give the folder that holds course.yaml, or a zip of it.',
  'nothing-inside': () => 'There is no file in it. Give the folder that holds course.yaml, or a zip of it.',
  'zip-encrypted': () => 'This file is protected by a password. Pack the course again without one.',
  'zip-grows-too-much': ({ times }) =>
    `The zip unpacks to more than ${times} times its size, as attacks do. Pack the course folder again.`,
  'file-damaged': () => 'This file arrives damaged from the zip. Pack the course folder again.',
  'too-many-files': ({ most }) => `There are more than ${most} files. Take out those that the course does not use.`,
  'file-too-big': ({ megabytes }) => `The file is larger than ${megabytes} MB. Make it smaller.`,
  'course-too-big': ({ megabytes }) => `The course is larger than ${megabytes} MB altogether. Make its media smaller.`,
  'path-leaves-folder': ({ path }) =>
    `The path “${path}” leads out of the course folder. Pack the folder again, with simple paths.`,
  'not-a-plain-file': () => 'This is a link or a special file. Put the file itself in its place.',
  'duplicate-file': () => 'The zip has this file twice. Keep one.',
  'names-differ-by-case': ({ other }) =>
    `The name differs from “${other}” only by capital letters, and some computers keep one of the two. Rename one.`,
  'names-differ-by-form': ({ other }) =>
    `The name looks the same as “${other}”: only the way its accents are written differs. Rename one, without accents.`,
  'hidden-file': () => 'Hidden files and system folders are not part of a course. Take it out.',
  'bad-file-name': () =>
    'Use only lower-case letters without accents, digits, hyphen and dot in file names. Rename it.',
  'unexpected-file': () =>
    'A course has no such file. Use course.yaml, glossary.LANGUAGE.yaml, lessons/LESSON.LANGUAGE.md, and media/ for .svg .webp .jpg .png .opus .mp4 .webm; take out the rest.',
  'file-missing': () => 'This file is missing. Add it to the course folder.',
  'not-utf8': () => 'The text is not UTF-8. Save the file again with the encoding UTF-8.',
  'not-nfc': () =>
    'Accents here are written as separate signs. Type the accented letters again, or save the text in the form NFC.',
  'control-character': () => 'There is an invisible control character here. Delete it, or type the line again.',
  'text-file-too-long': ({ kilobytes }) => `The text is longer than ${kilobytes} kB. Divide it in shorter lessons.`,
  'more-faults': ({ count }) => `Faults that are not listed here: ${count}. Mend these first and check again.`,

  'yaml-empty': () => 'There is nothing here. Write its keys and values.',
  'yaml-broken': ({ code }) =>
    `This cannot be read from here on (${code}). Look at the indentation, at quotes that do not close, and put texts with “: ” or “ #” in quotes.`,
  'yaml-key-twice': () => 'This key stands twice in the same group. Keep one.',
  'yaml-alias': () => 'References with * are not allowed. Write the value itself.',
  'yaml-tag': () => 'Types with ! are not allowed. Put the text in quotes.',
  'yaml-too-many-keys': ({ most }) => `There are more than ${most} keys. Take out those that are not needed.`,
  'key-unknown': ({ key, known }) =>
    `The key “${key}” is not known here. Correct it or take it out; known keys: ${known}.`,
  'comma-splits-text': ({ text }) =>
    `“${text}” was read as a key, since a comma ends a text inside { }. Put the whole text in quotes.`,
  'key-missing': ({ key }) => `“${key}” is missing. Add it.`,
  'value-empty': ({ key }) => `“${key}” is empty. Write its value.`,
  'value-wrong-kind': ({ key, kind }) => `“${key}” must be ${kinds[kind]}.`,
  'value-not-listed': ({ key, value, allowed }) => `“${key}” is “${value}”. Choose one of: ${allowed}.`,
  'value-bad-shape': ({ key, example }) => `“${key}” is not written as it should be. Write it like this: ${example}`,
  'value-too-small': ({ key, least }) => `“${key}” must be ${least} or more.`,
  'value-too-big': ({ key, most }) => `“${key}” must be ${most} or less.`,
  'text-too-long': ({ key, most }) => `“${key}” is longer than ${most} characters. Shorten it.`,
  'list-too-short': ({ key, least }) => `“${key}” needs at least ${least}. Add what is missing.`,
  'list-too-long': ({ key, most }) => `“${key}” has more than ${most}. Take some out.`,
  'value-twice': ({ key, value }) => `“${value}” stands twice in “${key}”. Keep one.`,

  'slug-is-not-folder': ({ slug, folder }) =>
    `The slug is “${slug}” and the folder “${folder}”. Give both the same name.`,
  'language-unknown': ({ language }) => `“${language}” is not a language tag. Write it like es, pt, pt-BR or qu.`,
  'text-language-missing': ({ key, language }) => `“${key}” has no text in “${language}”. Add it.`,
  'text-language-unlisted': ({ key, language }) =>
    `“${key}” has a text in “${language}”, which is not among the course's languages. Add the language or take the text out.`,
  'file-language-unlisted': ({ language }) =>
    `The language “${language}” of this file is not among the course's languages. Add it to course.yaml or take the file out.`,
  'open-without-lessons': () => 'An open course has modules with lessons. Add “modules”, or write “status: announced”.',
  'open-without-mark': () => 'An open course says the mark for its certificate. Add “completion: { mark: 70 }”.',
  'announced-with-lessons': () =>
    'An announced course has no lessons yet. Take “modules” out, or write “status: open”.',
  'lesson-file-missing': ({ lesson, language }) =>
    `The lesson “${lesson}” is missing in “${language}”. Write this file.`,
  'lesson-not-listed': ({ lesson }) =>
    `No module of course.yaml lists the lesson “${lesson}”. List it or take the file out.`,
  'lesson-twice': ({ lesson }) => `The lesson “${lesson}” is listed twice. Keep one.`,
  'glossary-file-missing': ({ language }) =>
    `The glossary is missing in “${language}”. Write this file, with the same keys.`,
  'glossary-key-missing': ({ key, language, other }) =>
    `The word “${key}” of ${other} is missing in “${language}”. Add it.`,
  'programme-course-missing': ({ course }) => `There is no course “${course}”. Correct the name or take it out.`,
  'programme-course-elsewhere': ({ course, programme }) =>
    `The course “${course}” does not say “programme: ${programme}” in its course.yaml. Write it there, or take the course out here.`,
  'programme-missing': ({ programme }) => `There is no programme “${programme}”. Correct the name.`,
  'programme-course-unlisted': ({ programme }) =>
    `The programme “${programme}” does not list this course. Add it to the programme's file.`,

  'front-matter-missing': () =>
    'The lesson must begin with a line “---”, then title, summary and minutes, then another “---”. Add them.',
  'lesson-empty': () => 'The lesson has no text. Write it.',
  'lesson-too-deep': () => 'Quotes, lists or ::: blocks are nested too deeply, or are too many. Write them flatter.',
  'lesson-too-many-marks': ({ most }) =>
    `There are more than ${most} signs * _ [ ] without an empty line between. Divide the text into paragraphs.`,
  'html-refused': () => 'HTML is not allowed. Use Markdown; to show a “<”, write “\\<”.',
  'heading-level': ({ level }) =>
    `This is a heading of level ${level}. Use ## for parts and ### inside them; the title is in the front matter.`,
  'heading-skips': () => 'A ### stands before any ##. Use ## here.',
  'heading-empty': () => 'The heading has no words. Write them or take it out.',
  'heading-in-block': () => 'A heading cannot stand inside a ::: block, a list or a quote. Move it out.',
  'link-without-words': ({ url }) => `The link to “${url}” has no words. Write what it leads to.`,
  'link-not-allowed': ({ url }) => `The link “${url}” is not allowed. Use https://…, lesson:LESSON or glossary:KEY.`,
  'link-by-reference': () =>
    'Links and pictures by reference are not allowed. Write the address in place: [words](https://…).',
  'link-to-unknown-lesson': ({ lesson }) => `The course has no lesson “${lesson}”. Correct the link.`,
  'link-to-unknown-word': ({ key }) =>
    `The glossary of this language has no word “${key}”. Add it or correct the link.`,
  'image-without-description': () =>
    'The picture has no description. Write what it shows between the brackets: ![what it shows](…).',
  'image-without-caption': () =>
    'The picture has no caption. Write it in quotes after the address: (../media/x.svg "Caption").',
  'image-not-alone': () => 'The picture must stand alone, with an empty line before and after.',
  'media-outside': ({ path }) =>
    `“${path}” is not a file of the course's media folder. Put the file there and write ../media/NAME.`,
  'media-missing': ({ path }) => `The file ${path} does not exist. Add it or correct the name.`,
  'media-wrong-kind': ({ path, allowed }) => `${path} cannot be shown here. Use a file of type: ${allowed}.`,
  'block-unknown': ({ block, known }) => `“${block}” is not known. Use one of: ${known}.`,
  'block-not-closed': ({ block }) =>
    `The block :::${block} does not end. Write ::: on a line of its own where it ends.`,
  'block-empty': ({ block }) => `The block :::${block} has nothing inside. Write it or take it out.`,
  'block-inside-block': ({ block }) => `“${block}” stands inside another block, a list or a quote. Move it out.`,
  'block-attribute-unknown': ({ block, attribute, known }) =>
    `:::${block} has no “${attribute}”. Take it out; known: ${known || 'none'}.`,
  'block-attribute-missing': ({ block, attribute }) =>
    `:::${block} needs ${attribute}. Write :::${block}{${attribute}="…"}.`,
  'fence-unknown': ({ fence, known }) => `A block \`\`\`${fence} is not known. Use one of: ${known}.`,

  'activity-id-twice': ({ id, file, line }) =>
    `The id “${id}” is already used in ${file}, line ${line}. Give this activity another.`,
  'option-id-twice': ({ id }) => `The id “${id}” is used twice in this list. Give each its own.`,
  'correct-option-missing': () => 'No option is correct. Write “correct: true” in the right one.',
  'correct-option-twice': () => 'More than one option is correct. Leave one, or use the type many-choices.',
  'gap-without-key': ({ gap }) =>
    `The text has the gap {${gap}} and “gaps” has no such key. Add it, in lower-case letters, digits and hyphen.`,
  'key-without-gap': ({ gap }) =>
    `The gap “${gap}” does not stand in the text. Write {${gap}} where it belongs, or take it out.`,
  'gap-twice': ({ gap }) => `The gap {${gap}} stands twice in the text. Give the second another key.`,
  'gap-needs-one-kind': ({ gap }) =>
    `The gap “${gap}” needs either “options” with “answer”, or “accept”. Write one of the two.`,
  'gap-answer-unknown': ({ gap, answer }) =>
    `The answer “${answer}” of the gap “${gap}” is not the id of any of its options. Correct it.`,
  'pool-too-small': ({ pick, questions }) =>
    `It picks ${pick} and has ${questions} questions. Add questions or pick fewer.`,
  'pool-question-kind': ({ type, allowed }) => `A pool cannot hold “${type}”. Use one of: ${allowed}.`,
  'activity-language-missing': ({ id, language }) =>
    `The activity “${id}” is missing in “${language}”. Add it to this file.`,
  'activity-order-differs': ({ id, other }) =>
    `The activity “${id}” stands in another order than in ${other}. Use the same order.`,
  'activity-differs': ({ id, key, other }) =>
    `In the activity “${id}”, “${key}” does not agree with ${other}. Use the same ids, answers and numbers, in the same order.`,

  'media-unused': () => 'No lesson uses this file. Use it or take it out.',
  'media-content-differs': ({ extension, found }) =>
    `The name says .${extension} and the content is ${found === '?' ? 'something else' : found}. Export the file again in the right format.`,
  'svg-broken': () => 'The drawing is not well-formed XML from here on. Export it again.',
  'svg-doctype': () => 'The drawing has a DOCTYPE. Take it out.',
  'svg-instruction': () => 'The drawing has an instruction “<?…?>”. Take it out.',
  'svg-element': ({ element }) =>
    `The drawing has <${element}>, which is not allowed. Export it as plain SVG: shapes and text only.`,
  'svg-attribute': ({ element, attribute }) =>
    `“${attribute}” is not allowed in <${element}>. Take it out; colours go in attributes such as fill, not in style.`,
  'svg-reference': ({ attribute }) =>
    `“${attribute}” refers to something outside the drawing. Use only references like #id.`,
  'svg-use-nested': () => 'A <use> stands inside something that can be copied itself. Draw the shape in its place.',
  'svg-too-many-elements': ({ most }) => `The drawing has more than ${most} elements. Simplify it, or make it a .webp.`,
  'svg-without-size': () => 'The drawing does not say its size. Add viewBox="0 0 WIDTH HEIGHT" to <svg>.',
  'picture-broken': () => 'The picture cannot be read. Export it again.',
  'picture-too-heavy': ({ kilobytes, most }) =>
    `The picture weighs ${kilobytes} kB, and ${most} is the most. Make it smaller, or save it as .webp.`,
  'picture-too-large': ({ megapixels, most }) =>
    `The picture has ${megapixels} million pixels, and ${most} is the most. Make it smaller.`,
  'picture-tells-place': () => 'The picture says where it was taken. Remove its location data and save it again.',
  'audio-not-opus': ({ name }) =>
    `The sound is not Ogg Opus with one or two channels. Convert it: ffmpeg -i ORIGINAL -c:a libopus -b:a 24k -ac 1 ${name}`,
  'audio-broken': () =>
    'The sound file is damaged or empty. Convert it again: ffmpeg -i ORIGINAL -c:a libopus -b:a 24k -ac 1 out.opus',
  'audio-too-heavy': ({ kilobits, most, name }) =>
    `The sound takes ${kilobits} kbit/s, and ${most} is the most. Convert it: ffmpeg -i ORIGINAL -c:a libopus -b:a 24k -ac 1 ${name}`,
}

const sectors: Record<Sector, string> = {
  publishing: 'Publishing',
  music: 'Music',
  'performing-arts': 'Performing arts',
  audiovisual: 'Audiovisual',
  heritage: 'Cultural heritage',
  'other-trades': 'Other trades',
}

export const en = {
  /** ' · line 12' after a file's name. */
  line: (line: number) => `line ${line}`,
  faults,
  sectors,
  /** Words that stand inside a compiled lesson, in the language of the lesson. */
  lesson: {
    example: 'Example',
    do: 'Do it now',
    remember: 'Remember',
    country: 'In your country',
    table: (number: number) => `Table ${number}`,
  },
}
