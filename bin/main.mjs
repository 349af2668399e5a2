import { becomeOwner } from './become-owner.mjs'

process.env.NODE_ENV ??= 'production'
becomeOwner(new URL('..', import.meta.url).pathname)
await import('../build/server/main.js')
