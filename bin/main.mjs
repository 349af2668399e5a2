import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { becomeOwner } from './become-owner.mjs'

process.env.NODE_ENV ??= 'production'
const root = new URL('..', import.meta.url).pathname
becomeOwner(root)
stayLean()
// Compiled code is kept beside the build: a tenth to a sixth of a start was compiling libraries.
enableCompileCache(`${root}build/compiled`)
await import('../build/server/main.js')
flushCompileCache()

/**
 * Begins again as the same process, with what only a start can say. By itself Node lets garbage grow to several times what lives,
 * compiles what is asked often three times over, and the C library opens a heap for each thread: under load 400 MB where 200 do, and
 * no request is quicker for it. Whoever gives the first of these flags has chosen for herself.
 */
function stayLean() {
  const heap = ['--max-semi-space-size=16', '--heap-growing-percent=10', '--no-parallel-scavenge']
  // From bytecode at once to the code that is quickest: what lies between takes 10 MB and more, and saves a busy server nothing.
  const tiers = ['--no-sparkplug', '--no-maglev']
  const flags = [...heap, ...tiers]
  const [size = ''] = flags[0].split('=')
  const chosen = `${process.execArgv.join(' ')} ${process.env.NODE_OPTIONS ?? ''}`.replaceAll('_', '-')
  if (!process.execve || chosen.includes(size)) return
  const words = [...flags, ...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  process.execve(process.execPath, [process.execPath, ...words], { MALLOC_ARENA_MAX: '1', ...process.env })
}
