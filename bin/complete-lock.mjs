// After `npm install`: names in the lock file the optional packages of other platforms that the registry in use did not have.
// `npm ci` refuses a lock file that leaves them out; it never fetches them, since their `os` and `cpu` are another machine's.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url).pathname
const lock = JSON.parse(readFileSync(file, 'utf8'))
const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix', 'win32']
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32']

for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`] || !/^\d/.test(version)) continue
    const words = name.split(/[/-]/)
    const os = systems.filter((system) => words.includes(system))
    const cpu = processors.filter((processor) =>
      words.some((word) => word === processor || (processor === 'arm' && word === 'arm')),
    )
    if (!os.length && !cpu.length) continue
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: cpu.length ? cpu : ['x64'],
      ...(parent.dev ? { dev: true } : {}),
      optional: true,
      ...(os.length ? { os } : {}),
    }
    if (words.some((word) => word.startsWith('musl'))) lock.packages[`node_modules/${name}`].libc = ['musl']
    console.log(`${name} ${version}`)
  }
}
const sorted = Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
