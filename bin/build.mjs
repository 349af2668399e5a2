// Server bundle, browser modules, style sheets: from src/, client/ and static/ to build/, only when something changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import * as zlib from 'node:zlib'
import { buildServer } from './build-server.mjs'
import { minifyModules } from './minify.mjs'

const root = new URL('..', import.meta.url).pathname
const out = join(root, 'build')
const browsers = ['chrome91', 'firefox90', 'safari15']
const inBrowser = {
  outdir: join(out, 'assets'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: browsers,
  metafile: true,
  logLevel: 'error',
}
const watched = ['src', 'client', 'static', 'package-lock.json', 'package.json', 'tsconfig.json', 'bin']

export async function buildIfChanged() {
  const state = stateOfSources()
  const stamp = join(out, 'stamp')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return
  console.log('Building…')
  rmSync(stamp, { force: true })
  await build()
  writeFileSync(stamp, state)
}

export async function build() {
  const esbuild = await import('esbuild')
  mkdirSync(join(out, 'assets'), { recursive: true })
  await buildServer(esbuild, { root, out })
  const { script, scripts, elements, bytes } = await buildBrowser(esbuild)
  await buildWorker(esbuild)
  const files = publishStatic()
  const styles = await buildStyles(esbuild, files)
  writeFileSync(join(out, 'assets.json'), JSON.stringify({ script, scripts, elements, bytes, files, styles }))
}

function stateOfSources() {
  const digest = createHash('sha256').update(process.version.split('.')[0])
  for (const file of watched.flatMap((name) => filesIn(join(root, name)))) {
    const { mtimeMs, size } = statSync(file)
    digest.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return digest.digest('hex')
}

function filesIn(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

// Each file costs a phone a request, and compresses better the more is in it. So what stands on nearly every page comes with the
// loader, and these come as one file each: else they would fall into as many pieces as there are ways to import them. A file may
// import those before it.
const withLoader = ['phone-status', 'own-work']
const phone = 'database news notes profiles queue sync register page device-cookie uuid7'
const rules = 'mark-plain answers-plain answer-form-plain outcome told'
const oneFiles = {
  letters: ['client/phone/letters.ts'],
  phone: [
    ...phone.split(' ').map((name) => `client/phone/${name}.ts`),
    'src/modules/learning/elements/phone-status/watch.ts',
  ],
  copies: [
    ...['room', 'shelf', 'signed'].map((name) => `client/copy/${name}.ts`),
    ...['course-copy', 'size'].map((name) => `src/modules/learning/rules/${name}.ts`),
  ],
  sheet: [
    'src/modules/learning/elements/cost-sheet/sheet.ts',
    ...['', '-costs', '-form', '-result'].map((name) => `src/modules/learning/rules/cost-sheet${name}.ts`),
    ...['answer-form-sheet', 'mark-sheet', 'price-shares'].map((name) => `src/modules/learning/rules/${name}.ts`),
    'src/kernel/money.ts',
  ],
  zip: ['client/copy/zip.ts'],
  here: ['kept-courses', 'phone-people'].map((tag) => `src/modules/learning/elements/${tag}/element.ts`),
  lesson: [
    'src/modules/learning/elements/learning-activity/element.ts',
    'src/modules/learning/elements/learning-activity/go-on.ts',
    'src/modules/learning/elements/learning-activity/show.ts',
    'src/modules/learning/elements/learning-activity/what-is-left.ts',
    'src/modules/learning/elements/lesson-reading/element.ts',
    'src/modules/learning/elements/cost-sheet/element.ts',
    ...rules.split(' ').map((name) => `src/modules/learning/rules/${name}.ts`),
  ],
}

/** The other custom elements are modules of their own: the loader fetches those whose tags a page holds. */
async function buildBrowser(esbuild) {
  const loader = join(root, 'client/loader.ts')
  if (!existsSync(loader)) return { script: null, scripts: [], elements: {}, bytes: 0 }
  const elements = new Map(
    filesIn(join(root, 'src'))
      .filter((file) => file.endsWith('/element.ts'))
      .map((file) => [basename(dirname(file)), file]),
  )
  const { made, outputs } = await makeOneFiles(esbuild)
  const plugins = [elementRegistry(elements), asOneFiles(made)]
  const rest = { entryNames: '[name]-[hash]', chunkNames: '[name]-[hash]', splitting: true, plugins }
  const result = await esbuild.build({ ...inBrowser, ...rest, entryPoints: [loader] })
  Object.assign(outputs, result.metafile.outputs)
  await minifyModules(Object.keys(outputs))
  for (const file of Object.keys(outputs)) precompress(file)
  const [script] = Object.entries(outputs).find(([, output]) => output.entryPoint?.endsWith('client/loader.ts'))
  const outputOf = new Map(Object.entries(outputs).map(([path, { entryPoint }]) => [entryPoint, path]))
  const outputOfElement = (file) => made.get(oneFileOf(file))?.output ?? outputOf.get(file.slice(root.length))
  const held = [...elements].filter(([tag]) => !withLoader.includes(tag))
  const outputsOfElements = new Set(held.map(([, file]) => outputOfElement(file)))
  return {
    script: addressOf(script),
    scripts: neededBy(outputs, script, (path) => outputsOfElements.has(path)),
    bytes: Object.keys(outputs).reduce((sum, path) => sum + statSync(`${path}.br`).size, 0),
    elements: Object.fromEntries(held.map(([tag, file]) => [tag, neededBy(outputs, outputOfElement(file))])),
  }
}

/** Addresses of a browser module and of all that it may import, at once or later; of those only that are not `left` out. */
function neededBy(outputs, first, left = () => false) {
  const found = new Set([first])
  for (const path of found) for (const next of importsOf(outputs, path)) if (!left(next)) found.add(next)
  return [...found].map(addressOf)
}

/** A file that was made before is named as the browser asks for it. */
function importsOf(outputs, path) {
  const names = new Map(Object.keys(outputs).map((one) => [`./${basename(one)}`, one]))
  return outputs[path].imports.map((next) => (next.external ? names.get(next.path) : next.path))
}

function addressOf(path) {
  return `/assets/${basename(path)}`
}

/** One file under a plain name, since its address is what a browser knows the worker by. */
async function buildWorker(esbuild) {
  const outfile = join(out, 'service-worker.js')
  await esbuild.build({
    entryPoints: [join(root, 'client/service-worker.ts')],
    outfile: `${outfile}.part`,
    bundle: true,
    minify: true,
    format: 'iife',
    target: browsers,
    logLevel: 'error',
  })
  renameSync(`${outfile}.part`, outfile)
  precompress(outfile)
}

/** What the loader knows of elements: those that it holds, and how the others are fetched. */
function elementRegistry(elements) {
  const lines = [...elements].map(([tag, file]) => {
    if (withLoader.includes(tag)) return `  '${tag}': async () => ${nameOf(tag)},`
    const one = oneFileOf(file)
    return `  '${tag}': async () => (await import('${file}')).${one ? nameOf(tag) : 'element'},`
  })
  const held = withLoader.map((tag) => `import { element as ${nameOf(tag)} } from '${elements.get(tag)}'`)
  const contents = [...held, 'export const elements = {', ...lines, '}'].join('\n')
  return {
    name: 'element-registry',
    setup(builder) {
      builder.onResolve({ filter: /^virtual:elements$/ }, () => ({ path: 'elements', namespace: 'registry' }))
      builder.onLoad({ filter: /.*/, namespace: 'registry' }, () => ({ contents, loader: 'js', resolveDir: root }))
    },
  }
}

/** Name of the file with which a module comes, where it comes with others. */
function oneFileOf(file) {
  return Object.keys(oneFiles).find((name) => oneFiles[name].some((one) => file === join(root, one)))
}

/** By name, each with the address at which the others import it. */
async function makeOneFiles(esbuild) {
  const made = new Map()
  const outputs = {}
  for (const [name, files] of Object.entries(oneFiles)) {
    const stdin = { contents: files.map(exportsOf).join('\n'), resolveDir: root, sourcefile: name }
    const plugins = [asOneFiles(made)]
    const result = await esbuild.build({ ...inBrowser, entryNames: `${name}-[hash]`, stdin, plugins })
    const [output] = Object.keys(result.metafile.outputs)
    Object.assign(outputs, result.metafile.outputs)
    made.set(name, { output, address: `./${basename(output)}` })
  }
  return { made, outputs }
}

function exportsOf(file) {
  const isElement = file.endsWith('/element.ts')
  return `export ${isElement ? `{ element as ${nameOf(basename(dirname(file)))} }` : '*'} from './${file}'`
}

/**
 * Imports of a module that comes with others lead to their file. The elements that come with the loader have what little they use
 * of it for themselves, so that the loader stays small.
 */
function asOneFiles(made) {
  const isHeld = new RegExp(`/(${withLoader.join('|')})/element\\.ts$`)
  return {
    name: 'one-files',
    setup(builder) {
      builder.onResolve({ filter: /\.ts$/ }, ({ path, importer, resolveDir, kind }) => {
        const file = resolve(
          resolveDir,
          path.replace('#client/', `${root}client/`).replace('#kernel/', `${root}src/kernel/`),
        )
        const one = made.get(oneFileOf(file))
        if (!one || (isHeld.test(importer) && kind !== 'dynamic-import')) return undefined
        return { path: one.address, external: true }
      })
    },
  }
}

function nameOf(tag) {
  return tag.replaceAll('-', '_')
}

/** A static file is served under an address that holds its digest, so that it may be kept for ever. */
function publishStatic() {
  const folder = join(root, 'static')
  const files = {}
  for (const file of filesIn(folder)) {
    const bytes = readFileSync(file)
    const name = file.slice(folder.length + 1)
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
    const published = basename(name).replace(/(\.[a-z0-9]+)$/, `-${digest}$1`)
    const target = join(out, 'assets', published)
    writeFileSync(target, bytes)
    precompress(target)
    files[name] = `/assets/${published}`
  }
  return files
}

async function buildStyles(esbuild, files) {
  const ui = join(root, 'src/ui')
  const first = ['tokens.css', 'base.css'].map((name) => join(ui, name)).filter(existsSync)
  const components = filesIn(ui).filter((file) => file.endsWith('.css') && !first.includes(file))
  const base = await minified(esbuild, [...first, ...components], files)
  const pages = {}
  for (const file of filesIn(join(root, 'src/modules')).filter((name) => name.endsWith('.css'))) {
    const [module] = file.slice(join(root, 'src/modules/').length).split('/')
    const key = `${module}/${basename(dirname(file))}`
    pages[key] = (pages[key] ?? '') + (await minified(esbuild, [file], files))
  }
  return { base, file: publishStyles(base), pages }
}

/** The base sheet as a file too, for browsers that keep it. */
function publishStyles(css) {
  const digest = createHash('sha256').update(css).digest('hex').slice(0, 10)
  const file = join(out, 'assets', `ui-${digest}.css`)
  writeFileSync(file, css)
  precompress(file)
  return addressOf(file)
}

async function minified(esbuild, paths, files) {
  const css = paths.map((path) => readFileSync(path, 'utf8')).join('\n')
  const { code } = await esbuild.transform(css, {
    loader: 'css',
    minify: true,
    target: browsers,
  })
  return code.trim().replace(/\/static\/([\w./-]+)/g, (whole, name) => files[name] ?? whole)
}

function precompress(file) {
  if (!/\.(js|css|svg|html|json|webmanifest|txt)$/.test(file)) return
  const bytes = readFileSync(file)
  const write = (ending, compressed) => {
    writeFileSync(`${file}.part`, compressed)
    renameSync(`${file}.part`, `${file}.${ending}`)
  }
  write('br', zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } }))
  write('gz', zlib.gzipSync(bytes, { level: 9 }))
  write('zst', zlib.zstdCompressSync(bytes, { params: { [zlib.constants.ZSTD_c_compressionLevel]: 19 } }))
}
