import { es as account } from './account/es.ts'
import { es as administration } from './administration/es.ts'
import { es as cards } from './cards/es.ts'
import { es as entry } from './entry/es.ts'
import { es as letters } from './letter/es.ts'

export const es = { ...administration, ...entry, account, cards, letters }
