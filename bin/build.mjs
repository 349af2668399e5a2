// Server bundle, browser modules, style sheets: from src/, client/ and static/ to build/, only when something changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as zlib from 'node:zlib'

const root = new URL('..', import.meta.url).pathname
const out = join(root, 'build')
const browsers = ['chrome80', 'firefox90', 'safari15']
const watched = ['src', 'client', 'static', 'package-lock.json', 'package.json', 'tsconfig.json', 'bin/build.mjs']

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
  await buildServer(esbuild)
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

async function buildServer(esbuild) {
  await esbuild.build({
    entryPoints: ['main', 'worker', 'conecta'].map((name) => join(root, `src/${name}.ts`)).filter(existsSync),
    outdir: join(out, 'server'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    splitting: true,
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'error',
  })
}

/** Each custom element becomes a module of its own, which the loader fetches only on pages that hold its tag. */
async function buildBrowser(esbuild) {
  const loader = join(root, 'client/loader.ts')
  if (!existsSync(loader)) return { script: null, scripts: [], elements: {}, bytes: 0 }
  const elements = filesIn(join(root, 'src')).filter((file) => file.endsWith('/element.ts'))
  const result = await esbuild.build({
    entryPoints: [loader],
    outdir: join(out, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: browsers,
    metafile: true,
    logLevel: 'error',
    plugins: [elementRegistry(elements)],
  })
  for (const file of Object.keys(result.metafile.outputs)) precompress(join(process.cwd(), file))
  const { outputs } = result.metafile
  const [script] = Object.entries(outputs).find(([, output]) => output.entryPoint?.endsWith('client/loader.ts'))
  const isElement = (path) => outputs[path].entryPoint?.endsWith('/element.ts')
  return {
    script: addressOf(script),
    scripts: neededBy(outputs, script, isElement),
    bytes: Object.keys(outputs).reduce((sum, path) => sum + statSync(`${path}.br`).size, 0),
    elements: Object.fromEntries(
      Object.keys(outputs)
        .filter(isElement)
        .map((path) => [basename(dirname(outputs[path].entryPoint)), neededBy(outputs, path)]),
    ),
  }
}

/** Addresses of a browser module and of all that it may import, at once or later; of those only that are not `left` out. */
function neededBy(outputs, first, left = () => false) {
  const found = new Set([first])
  for (const path of found)
    for (const next of outputs[path].imports) if (!next.external && !left(next.path)) found.add(next.path)
  return [...found].map(addressOf)
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

function elementRegistry(elements) {
  const lines = elements.map((file) => `  '${basename(dirname(file))}': () => import('${file}'),`)
  const contents = `export const elements = {\n${lines.join('\n')}\n}\n`
  return {
    name: 'element-registry',
    setup(builder) {
      builder.onResolve({ filter: /^virtual:elements$/ }, () => ({ path: 'elements', namespace: 'registry' }))
      builder.onLoad({ filter: /.*/, namespace: 'registry' }, () => ({ contents, loader: 'js', resolveDir: root }))
    },
  }
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
  return { base, pages }
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
  // The first build may run on Node 20, which has no zstd; browsers then get brotli.
  if (zlib.zstdCompressSync)
    write('zst', zlib.zstdCompressSync(bytes, { params: { [zlib.constants.ZSTD_c_compressionLevel]: 19 } }))
}
