export { findFace } from './queries/listings.ts'
export type { Face } from './rules/face.ts'
