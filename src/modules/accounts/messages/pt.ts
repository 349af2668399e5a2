import { pt as account } from './account/pt.ts'
import { pt as administration } from './administration/pt.ts'
import { pt as cards } from './cards/pt.ts'
import { pt as entry } from './entry/pt.ts'
import { pt as letters } from './letter/pt.ts'

export const pt = { ...administration, ...entry, account, cards, letters }
