import sharp from 'sharp'
import { opusTone } from '../opus-tone.ts'
import { type Change, put, replace } from '../small-course.ts'
import type { BadPackage } from './bad-package.ts'

const svg = 'media/skein.svg'
const draw = (text: string): Change => replace(svg, '<text', `${text}\n  <text`)
const at = (fault: string) => `${svg}:4 ${fault}`

export const svgFaults: BadPackage[] = [
  { change: draw('<script>alert(1)</script>'), faults: [at('svg-element')] },
  { change: draw('<foreignObject/>'), faults: [at('svg-element')] },
  { change: draw('<style>*{fill:red}</style>'), faults: [at('svg-element')] },
  { change: draw('<a href="#dye"/>'), faults: [at('svg-element')] },
  { change: draw('<image href="#dye"/>'), faults: [at('svg-element')] },
  { change: draw('<animate attributeName="x"/>'), faults: [at('svg-attribute'), at('svg-element')] },
  { change: draw('<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>'), faults: [at('svg-element')] },
  { change: draw('<g onload="x()"/>'), faults: [at('svg-attribute')] },
  { change: draw('<g style="fill:red"/>'), faults: [at('svg-attribute')] },
  { change: draw('<use href="https://example.org/x.svg#a"/>'), faults: [at('svg-reference')] },
  {
    change: draw('<use xlink:href="data:x" xmlns:xlink="http://www.w3.org/1999/xlink"/>'),
    faults: [at('svg-reference')],
  },
  { change: draw('<g fill="url(https://example.org/x#a)"/>'), faults: [at('svg-reference')] },
  { change: draw('<g fill="u\\72l(//example.org)"/>'), faults: [at('svg-reference')] },
  { change: draw('<g id="a"><use href="#dye"/></g>'), faults: [at('svg-use-nested')] },
  { change: draw('<g'), faults: [`${svg}:5 svg-broken`] },
  { change: draw('&nbsp;'), faults: [at('svg-broken')] },
  { change: replace(svg, '<svg', '<!DOCTYPE svg [<!ENTITY a "b">]><svg'), faults: [`${svg}:1 svg-doctype`] },
  { change: replace(svg, '<svg', '<?xml-stylesheet href="x.css"?><svg'), faults: [`${svg}:1 svg-instruction`] },
  { change: replace(svg, ' viewBox="0 0 40 20"', ''), faults: [`${svg}:1 svg-without-size`] },
  { change: draw('<g/>'.repeat(5000)), faults: [at('svg-too-many-elements')] },
  { change: put(svg, 'GIF89a'), faults: [`${svg} media-content-differs`] },
]

const picture = sharp({ create: { width: 8, height: 6, channels: 3, background: '#27407A' } })
const noise = Buffer.from(Uint8Array.from({ length: 600 * 600 * 3 }, (_, index) => (index * 2654435761) >>> 13))
const pictures = {
  good: await picture.png().toBuffer(),
  placed: await picture
    .withExif({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '12/1 2/1 0/1' } })
    .jpeg()
    .toBuffer(),
  heavy: await sharp(noise, { raw: { width: 600, height: 600, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer(),
  large: await sharp({ create: { width: 6000, height: 5000, channels: 3, background: 'white' } })
    .png()
    .toBuffer(),
}

const show =
  (name: string, content: Uint8Array): Change =>
  (files) =>
    put(
      `media/${name}`,
      content,
    )(replace('lessons/suma.es.md', '```activity', `![Lana](../media/${name} "Lana")\n\n\`\`\`activity`)(files))

/** The one with nothing wrong. */
export const goodPicture = show('good.png', pictures.good)

export const pictureFaults: BadPackage[] = [
  { change: put('media/good.png', pictures.good), faults: ['media/good.png media-unused'] },
  { change: show('good.jpg', pictures.good), faults: ['media/good.jpg media-content-differs'] },
  { change: show('cut.png', pictures.good.subarray(0, 20)), faults: ['media/cut.png picture-broken'] },
  { change: show('placed.jpg', pictures.placed), faults: ['media/placed.jpg picture-tells-place'] },
  { change: show('heavy.png', pictures.heavy), faults: ['media/heavy.png picture-too-heavy'] },
  { change: show('large.png', pictures.large), faults: ['media/large.png picture-too-large'] },
]

const tone = opusTone({ seconds: 1 })

export const audioFaults: BadPackage[] = [
  {
    change: put('media/tone.opus', opusTone({ seconds: 2, kilobits: 64 })),
    faults: ['media/tone.opus audio-too-heavy'],
  },
  { change: put('media/tone.opus', tone.subarray(0, tone.length - 5)), faults: ['media/tone.opus audio-broken'] },
  {
    change: put('media/tone.opus', Buffer.concat([tone, tone.subarray(0, 60)])),
    faults: ['media/tone.opus audio-broken'],
  },
  { change: put('media/tone.opus', opusTone({ seconds: 0 })), faults: ['media/tone.opus audio-broken'] },
  {
    change: put('media/tone.opus', Buffer.concat([tone, opusTone({ seconds: 1, stream: 2 })])),
    faults: ['media/tone.opus audio-not-opus'],
  },
  {
    change: put('media/tone.opus', Buffer.from('ID3 an MP3 by another name')),
    faults: ['media/tone.opus media-content-differs'],
  },
]
