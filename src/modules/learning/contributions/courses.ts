import type { Part } from './merge.ts'

export const courses: Part = {}
