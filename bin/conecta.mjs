import { enableCompileCache } from 'node:module'
import { becomeOwner } from './become-owner.mjs'

process.env.NODE_ENV ??= 'production'
const root = new URL('..', import.meta.url).pathname
becomeOwner(root)
enableCompileCache(`${root}build/compiled`)
await import('../build/server/conecta.js')
