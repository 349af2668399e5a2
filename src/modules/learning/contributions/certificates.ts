import type { Part } from './merge.ts'

export const certificates: Part = {}
