import { z } from 'zod'
import { clean } from '#kernel/text.ts'
import type { en } from '../../messages/en.ts'
import { isCountry } from '../../rules/countries.ts'
import { isIdentifier } from '../../rules/identifier.ts'
import { pageAskedAbout } from '../../rules/page-asked-about.ts'
import { phoneNumber } from '../../rules/phone-number.ts'

export type Fault = Exclude<keyof typeof en.errors, 'title'>

const fault = (error: Fault) => ({ error })
const line = z.string().max(300).default('').transform(clean)

export const helpForm = z.object({
  message: z
    .string(fault('message-missing'))
    .transform(clean)
    .pipe(z.string().min(1, fault('message-missing')).max(2000, fault('message-long'))),
  mail: line
    .pipe(z.union([z.literal(''), z.email(fault('mail-wrong'))], fault('mail-wrong')))
    .transform((mail) => mail || null),
  phone: line.transform((typed, context) => {
    const phone = typed ? phoneNumber(typed) : null
    if (typed && !phone) context.addIssue({ code: 'custom', message: fault('phone-wrong').error })
    return phone
  }),
  country: line.transform((text) => (isCountry(text) ? text : null)),
  from: line.transform(pageAskedAbout),
  letter: line.transform((text) => (isIdentifier(text) ? text : null)),
  by: z.string().optional(),
})
