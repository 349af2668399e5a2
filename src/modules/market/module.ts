import { mergeContributions } from '#kernel/sockets/merge.ts'
import { rounds } from './contributions/rounds.ts'
import { marketUrls } from './urls.ts'

const contributions = mergeContributions('market', [rounds])

export const market = { name: 'market', urls: marketUrls, contributions }
