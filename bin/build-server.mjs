import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

// Libraries are part of the bundle: as modules of their own they kept 21 MB of each process, and took half of a start. These stay
// outside, since they are native, read files that lie beside them, are there only where somebody has them, or are CommonJS that is
// read when it is needed: of that a bundle gives the default alone.
const outside = ['sharp', 'pdfkit', 'highs', 'cadical-wasm', 'i18n-iso-countries', 'pg-native', '@zxcvbn-ts/*']
const requires =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);"

// What libraries bring and nothing here asks for: a sixth of the text that each process keeps. zod speaks forty languages (ours are in
// our own messages), pg-boss repeats jobs by calendars' rules as well as by cron, and pino-roll asks for five of date-fns' functions.
const unasked = {
  name: 'unasked',
  setup(build) {
    const instead = (filter, contents) =>
      build.onLoad({ filter }, ({ path }) => ({ contents, resolveDir: dirname(path) }))
    instead(/zod\/v4\/locales\/index\.js$/, "export { default as en } from './en.js'")
    const dates = ['addDays', 'addHours', 'format', 'isValid', 'parse']
    instead(
      /date-fns\/index\.cjs$/,
      dates.map((name) => `exports.${name} = require('./${name}.cjs').${name};`).join('\n'),
    )
    instead(
      /rrule-temporal\/dist\/index\.js$/,
      "export class RRuleTemporal { constructor() { throw new Error('Jobs are repeated by cron here: see bin/build-server.mjs.') } }",
    )
  },
}

/** The server, its commands and its workers: from src/ to build/server. */
export async function buildServer(esbuild, { root, out }) {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['main', 'worker', 'conecta', 'modules/market/solver/lane-worker']
      .map((name) => join(root, `src/${name}.ts`))
      .filter(existsSync),
    outdir: join(out, 'server'),
    bundle: true,
    external: outside,
    plugins: [unasked],
    banner: { js: requires },
    platform: 'node',
    format: 'esm',
    target: 'node24',
    splitting: true,
    sourcemap: true,
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'error',
    write: false,
  })
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, path.endsWith('.js') ? inOneByte(text) : text)
  }
}

/** One character that is not ASCII has Node keep two bytes for each of two million. esbuild leaves them in regular expressions only. */
function inOneByte(code) {
  return code.replace(/[^\0-\u007f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
