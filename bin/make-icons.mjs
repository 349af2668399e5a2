// Pictures made from the mark and the weave: the icons and the share picture in static/. Run by hand when either changes.
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { weave } from '../src/ui/band/weave.ts'

const folder = new URL('../static/', import.meta.url)
const file = (name) => new URL(name, folder).pathname
const colours = {
  paper: '#fbf7f0',
  ink: '#221c17',
  anil: '#27407a',
  grana: '#a3223b',
  retama: '#8a5a00',
  chilca: '#2f6146',
}
const [, path] = readFileSync(file('mark.svg'), 'utf8').match(/ d="([^"]+)"/)

const sectors = ['publishing', 'music', 'performing-arts', 'audiovisual', 'heritage', 'other-trades']

await icon('icon-192.png', 192, 0.74)
await icon('icon-512.png', 512, 0.74)
await icon('icon-maskable-512.png', 512, 0.54)
await share()

async function icon(name, size, part) {
  const scale = (size * part) / 32
  const at = (size - 32 * scale) / 2
  const mark = `<path fill="${colours.grana}" transform="translate(${at} ${at}) scale(${scale})" d="${path}"/>`
  await picture(size, size, mark).png({ compressionLevel: 9, palette: true }).toFile(file(name))
}

async function share() {
  const mark = `<path fill="${colours.grana}" transform="translate(72 70) scale(7.2)" d="${path}"/>`
  const cloth = sectors.map((key, at) => band(key, 366 + at * 44)).join('')
  const name = await words('CONECTA\nPacífico', 128)
  await picture(1200, 630, mark + cloth)
    .composite([{ input: name, left: 308, top: 76 }])
    .png({ compressionLevel: 9, palette: true })
    .toFile(file('share.png'))
}

function band(key, top) {
  const { dye, width, height, figure } = weave(key)
  return `<pattern id="${key}" width="${width}" height="${height}" patternUnits="userSpaceOnUse" patternTransform="translate(0 ${top}) scale(5 ${44 / height})">
    <path d="M${width / 2} 0v${height}" stroke="${colours[dye]}" stroke-width="${width}" stroke-dasharray=".94 .06"/>
    <path d="${figure}" stroke="${colours.paper}" stroke-width=".8"/></pattern><rect y="${top}" width="1200" height="44" fill="url(#${key})"/>`
}

function words(text, size) {
  const font = { font: `Alegreya Bold ${size}`, fontfile: file('fonts/alegreya-bold.ttf'), rgba: true, dpi: 72 }
  return sharp({ text: { text: `<span foreground="${colours.ink}" line_height="0.85">${text}</span>`, ...font } })
    .png()
    .toBuffer()
}

function picture(width, height, shapes) {
  const paper = `<rect width="100%" height="100%" fill="${colours.paper}"/>`
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paper}${shapes}</svg>`),
  )
}
