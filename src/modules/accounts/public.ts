export { may, type Permission, type Role } from './rules/permissions.ts'
export { ensureActor } from './session/visitor.ts'
export { refuse, signInFirst } from './session/refusal.tsx'
