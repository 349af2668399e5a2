// The outlines of the map, simplified once from the topologies of the source: node bin/make-outlines.mjs FOLDER. The results are kept
// in db/seeds/facts/outlines, whose README says where they come from.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature, quantize } from 'topojson-client'
import { filter, presimplify, simplify } from 'topojson-simplify'

const root = new URL('..', import.meta.url).pathname
const countries = { CL: 'chl', CO: 'col', MX: 'mex', PE: 'per' }
/** By how near the map is: the smallest triangle and the smallest island that are drawn, in square degrees, and the steps of the grid. */
const levels = {
  bloc: { triangle: 0.025, island: 0.12, steps: 2000 },
  country: { triangle: 0.0022, island: 0.02, steps: 5000 },
  territory: { triangle: 0.0001, island: 0.0006, steps: 20_000 },
}

const [, , source] = process.argv
if (!source) throw new Error('Write: node bin/make-outlines.mjs FOLDER')
for (const [code, file] of Object.entries(countries)) {
  const topology = presimplify(JSON.parse(readFileSync(join(source, `${file}.topo.json`), 'utf8')))
  for (const [level, wish] of Object.entries(levels)) {
    const folder = join(root, 'db/seeds/facts/outlines', level)
    mkdirSync(folder, { recursive: true })
    const text = JSON.stringify(outlines(topology, wish))
    writeFileSync(join(folder, `${code}.topo.json`), `${text}\n`)
    console.log(level, code, text.length, 'bytes')
  }
}

function outlines(topology, { triangle, island, steps }) {
  const simple = simplify(topology, triangle)
  const largest = new Set(feature(simple, simple.objects.subdivisions).features.map(largestOf))
  // However small, a territory is drawn.
  const kept = filter(simple, (arcs) => {
    const area = areaOf(feature(simple, { type: 'Polygon', arcs: [arcs] }).geometry.coordinates[0])
    return area >= island || largest.has(area)
  })
  const { objects, ...rest } = quantize(kept, steps)
  const geometries = objects.subdivisions.geometries.map(({ type, id, arcs }) => ({ type, id, arcs }))
  return { ...rest, objects: { subdivisions: { type: 'GeometryCollection', geometries } } }
}

function largestOf({ geometry: { type, coordinates } }) {
  const polygons = type === 'MultiPolygon' ? coordinates : [coordinates]
  return Math.max(...polygons.map(([outer]) => areaOf(outer)))
}

/** Of a ring, in square degrees. */
function areaOf(ring) {
  const last = ring.at(-1)
  const sum = ring.reduce(
    ([total, before], point) => [total + before[0] * point[1] - before[1] * point[0], point],
    [0, last],
  )
  return Math.abs(sum[0]) / 2
}
