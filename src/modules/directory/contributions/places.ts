import type { Part } from '#kernel/sockets/merge.ts'

export const places: Part = {}
