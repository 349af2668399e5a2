import type { Part } from './merge.ts'

export const lessons: Part = {}
