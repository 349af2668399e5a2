import type { Part } from '#kernel/sockets/merge.ts'
import { loadFacts } from '../actions/load-facts.ts'

export const exchange: Part = { load: loadFacts }
