import { en as account } from './account/en.ts'
import { en as administration } from './administration/en.ts'
import { en as cards } from './cards/en.ts'
import { en as entry } from './entry/en.ts'
import { en as letters } from './letter/en.ts'

export const en = { ...administration, ...entry, account, cards, letters }
