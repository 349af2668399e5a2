import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { all, put, remove, replace, smallCourse } from '#test/small-course.ts'
import { checkPackage } from '../check-package.ts'
import type { Addresses } from './addresses.ts'
import type { Block, CompiledCourse } from './compiled-course.ts'
import { outlineOf } from './outline.ts'

const addresses: Addresses = {
  media: ({ slug }, { path, sha256 }) => `/media/${slug}/${sha256.slice(0, 8)}/${path}`,
  lesson: ({ slug }, lesson, language) => `/${language}/courses/${slug}/${lesson}`,
}

async function compiled(change = all()): Promise<CompiledCourse> {
  const { faults, course } = await checkPackage(change(smallCourse()), { addresses })
  assert.deepEqual(faults, [])
  assert.ok(course)
  return course
}

function body(course: CompiledCourse, language: string): Block[] {
  return course.modules[0]?.lessons[0]?.body[language] ?? []
}

function html(course: CompiledCourse, language = 'es'): string {
  return body(course, language)
    .map((block) => (block.kind === 'html' ? block.html : ''))
    .join('')
}

async function htmlOf(text: string): Promise<string> {
  return html(await compiled(replace('lessons/mide.es.md', ':::example', `${text}\n\n:::example`)))
}

describe('a compiled course', () => {
  it('is plain JSON, and the same each time', async () => {
    const course = await compiled()
    assert.deepEqual(JSON.parse(JSON.stringify(course)), course)
    assert.deepEqual(await compiled(), course)
  })
  it('says what it is, in each of its languages', async () => {
    const { title, outcomes, mark, glossary, modules } = await compiled()
    assert.deepEqual(title, { es: 'Cuenta tu lana', en: 'Count your wool' })
    assert.deepEqual(outcomes, { es: ['Contar la lana.'], en: ['Count the wool.'] })
    assert.equal(mark, 70)
    assert.deepEqual(modules[0]?.lessons[0]?.words, ['waste'])
    assert.equal(glossary['en']?.['waste']?.word, 'waste')
  })
  it('has its words for the search and its weight, by language', async () => {
    const { text, weight } = await compiled()
    assert.match(text['es']?.body ?? '', /Pon la madeja en la balanza/)
    assert.match(text['en']?.body ?? '', /Put the skein on the scales/)
    const { text: words = 0, figures, audio = 0, video } = weight['es'] ?? {}
    assert.deepEqual([figures, video], [gzipSync(smallCourse().get('media/skein.svg') ?? '').length, 0])
    assert.ok(words > 500 && audio > 1000)
  })
  it('measures its media', async () => {
    const { media } = await compiled()
    const [drawing, sound] = media
    assert.deepEqual([drawing?.width, drawing?.height, drawing?.type], [40, 20, 'image/svg+xml'])
    assert.deepEqual([sound?.seconds, sound?.type], [1, 'audio/ogg; codecs=opus'])
    assert.match(drawing?.sha256 ?? '', /^[0-9a-f]{64}$/)
  })
  it('has an outline to measure progress against', async () => {
    const outline = outlineOf(await compiled(), 'en')
    const ids = outline.modules.flatMap(({ lessons }) =>
      lessons.map(({ activities }) => activities.map(({ id }) => id)),
    )
    assert.deepEqual(
      [outline.course, outline.mark, ids],
      ['cuenta-tu-lana', 70, [['how-much'], ['total', 'blank', 'draw']]],
    )
  })
  it('accepts in every language what is accepted in any', async () => {
    const course = await compiled()
    const blank = outlineOf(course, 'es').modules[0]?.lessons[1]?.activities[1]
    assert.ok(blank?.type === 'gaps')
    assert.deepEqual(blank.gaps['right'], { accept: ['merma', 'waste'] })
  })
  it('may be announced, with nothing in it', async () => {
    const text = Buffer.from(smallCourse().get('course.yaml') ?? []).toString()
    const announced = text.slice(0, text.indexOf('completion:')).replace('status: open', 'status: announced')
    const { course, faults } = await checkPackage(new Map([['course.yaml', Buffer.from(announced)]]))
    assert.deepEqual([faults, course?.mark, course?.modules], [[], null, []])
  })
})

describe('a compiled lesson', () => {
  it('is HTML between the blocks that the page draws', async () => {
    assert.deepEqual(
      body(await compiled(), 'es').map(({ kind }) => kind),
      ['html', 'figure', 'html', 'activity', 'audio'],
    )
  })
  it('has headings with ids of their own', async () => {
    const found = await htmlOf('## Mide la lana\n\n### ¿Qué señal?')
    assert.match(found, /<h2 id="part-mide-la-lana">.*<h2 id="part-mide-la-lana-2">.*<h3 id="part-que-señal">/s)
  })
  it('explains a word in place, each time with an id of its own', async () => {
    const found = await htmlOf('La [merma](glossary:waste) otra vez.')
    assert.match(
      found,
      /<span class="term"><button type="button" popovertarget="term-waste" class="term__word">merma<\/button>/,
    )
    assert.match(
      found,
      /<span popover(?:="")? id="term-waste" class="term__meaning"><strong class="term__name">merma<\/strong> Lo que se pierde/,
    )
    assert.match(found, /popovertarget="term-waste-2".*id="term-waste-2"/)
  })
  it('links to lessons and to the web', async () => {
    const found = html(await compiled(), 'en')
    assert.match(found, /<a href="\/en\/courses\/cuenta-tu-lana\/suma">Add<\/a>/)
    assert.match(found, /<a href="https:\/\/example\.org\/" rel="noopener external">web<\/a>/)
  })
  it('has a figure with its description, caption, size and weight', async () => {
    const course = await compiled()
    const figure = body(course, 'es').find((block) => block.kind === 'figure')
    assert.ok(figure)
    const { src, bytes, ...rest } = figure
    assert.match(src, /^\/media\/cuenta-tu-lana\/[0-9a-f]{8}\/media\/skein\.svg$/)
    assert.equal(bytes, gzipSync(smallCourse().get('media/skein.svg') ?? '').length)
    const words = { alt: 'Mide la lana', caption: 'Pesas tu lana.' }
    assert.deepEqual(rest, { kind: 'figure', ...words, width: 40, height: 20 })
  })
  it('keeps the place of a figure inside a block', async () => {
    const text = ':::remember\n\n![Otra](../media/skein.svg "Otra lana.")\n\nPesa.\n\n:::'
    const course = await compiled(replace('lessons/mide.es.md', ':::example', `${text}\n\n:::example`))
    const block = body(course, 'es').find((one) => one.kind === 'html' && one.figures.length > 0)
    assert.ok(block?.kind === 'html')
    assert.match(block.html, /<figure data-figure="0"><\/figure>\s*<p>Pesa\.<\/p>/)
    assert.deepEqual([block.figures[0]?.caption, block.figures.length], ['Otra lana.', 1])
  })
  it('says in its own language that an example is one', async () => {
    const course = await compiled()
    const example =
      /<section class="callout callout--example"><h3 class="callout__title"><span class="callout__kind">Ejemplo<\/span>: Mide la lana<\/h3><p class="callout__about">Patrimonio cultural · Perú<\/p>/
    assert.match(html(course), example)
    assert.match(html(course, 'en'), /<span class="callout__kind">Example<\/span>.*Cultural heritage · Peru/)
  })
  it('lends Spanish words to a language that the platform does not speak, and marks them', async () => {
    const change = all(
      replace('course.yaml', '[es, en]', '[qu]'),
      (files) =>
        put(
          'course.yaml',
          Buffer.from(files.get('course.yaml') ?? [])
            .toString()
            .replace(/\{ es: (.*?), en: .*? \}/g, '{ qu: $1 }'),
        )(files),
      (files) =>
        new Map(
          [...files]
            .filter(([path]) => !path.includes('.en.'))
            .map(([path, bytes]) => [path.replace('.es.', '.qu.'), bytes]),
        ),
    )
    assert.match(html(await compiled(change), 'qu'), /<span class="callout__kind" lang="es">Ejemplo<\/span>/)
  })
  it('lets a wide table scroll, by keyboard too', async () => {
    const found = html(await compiled())
    assert.match(found, /<div class="table-scroll" role="region" tabindex="0" aria-label="Tabla 1"><table>/)
    assert.match(found, /<th scope="col">Mide la lana<\/th>\s*<th class="align-right" scope="col">g<\/th>/)
    assert.match(found, /<td class="align-right">20<\/td>/)
  })
  it('keeps colons, times and proportions as they are written', async () => {
    assert.match(
      await htmlOf('A las 10:30 a.m., costo:precio es 1:2 y ::nada.'),
      /10:30 a\.m\., costo:precio es 1:2 y ::nada\./,
    )
  })
  it('has no style, script or handler, whatever the text says', async () => {
    const found = await htmlOf('Escribe `<script>` y \\<b onclick="x"> y &lt;img src=x onerror=y> *"quoted"*.')
    assert.doesNotMatch(found, /<script|<b |<img src=x|style=/)
  })
  it('plays a recording with its transcript', async () => {
    const recording = body(await compiled(), 'es').at(-1)
    assert.ok(recording?.kind === 'audio')
    assert.equal(recording.transcript, 'Pon la madeja en la balanza.')
    assert.deepEqual([recording.seconds, recording.title], [1, 'Mide la lana'])
  })
  it('may have no glossary at all', async () => {
    const change = all(
      remove('glossary.es.yaml'),
      remove('glossary.en.yaml'),
      replace('lessons/mide.es.md', '[merma](glossary:waste)', 'merma'),
      replace('lessons/mide.en.md', '[waste](glossary:waste)', 'waste'),
    )
    assert.deepEqual((await compiled(change)).glossary, { es: {}, en: {} })
  })
})
