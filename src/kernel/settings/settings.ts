import { resolve } from 'node:path'
import { z } from 'zod'
import { OperatorProblem } from '../problem.ts'
import { addressList } from './address-list.ts'
import { filesFaults, filesPlace } from './files-place.ts'

/** Working days within which help is promised where HELP_DAYS says nothing. */
export const usualHelpDays = 5

const flag = z.enum(['0', '1'], { error: 'must be 0 or 1' }).transform((text) => text === '1')
const line = z.string().trim().max(200).optional()
const whole = (from: number, to: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${from} to ${to}` })
    .int()
    .min(from, `must be at least ${from}`)
    .max(to, `must be at most ${to}`)
const address = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must begin with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  })

const schema = z.object({
  PORT: whole(0, 65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  BASE_URL: address('http:', 'https:')
    .refine((text) => new URL(text).pathname === '/', { error: 'must have no path' })
    .optional(),
  TRUST_PROXY: z.string().default('').transform(addressList),
  DATA_DIR: z
    .string()
    .min(1)
    .default('data')
    .transform((folder) => resolve(folder)),
  DATABASE_URL: address('postgres:', 'postgresql:').optional(),
  READ_DATABASE_URL: address('postgres:', 'postgresql:').optional(),
  READ_DATABASE_LAG: whole(1, 300).default(5),
  ...filesPlace,
  SMTP_URL: address('smtp:', 'smtps:').optional(),
  MAIL_FROM: line,
  DEMO: flag.default(false),
  JOBS: z.enum(['inside', 'apart'], { error: 'must be inside or apart' }).default('inside'),
  LOG_DAYS: whole(1, 3650).default(30),
  DATABASE_CONNECTIONS: whole(2, 500).default(10),
  OPERATOR_NAME: line,
  OPERATOR_ADDRESS: line,
  OPERATOR_MAIL: line,
  OPERATOR_COUNTRY: z.enum(['CL', 'CO', 'MX', 'PE'], { error: 'must be CL, CO, MX or PE' }).optional(),
  SOURCE_URL: address('https:').optional(),
  OPERATOR_STATEMENT: z.string().trim().max(600).optional(),
  HELP_NAME: line,
  HELP_DAYS: whole(1, 60).optional(),
})

type Parsed = z.infer<typeof schema>

export interface Settings extends Parsed {
  /** Scheme, host and port under which people reach the site; without BASE_URL, this machine's own. */
  origin: string
  /** True while nobody but this machine can be the visitor: BASE_URL names localhost, or none is set. */
  local: boolean
  secure: boolean
}

/** Reads every setting, or throws one OperatorProblem that names every fault. An empty variable counts as absent. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  const faults = result.error?.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`) ?? []
  faults.push(...filesFaults(given))
  if (!result.success || faults.length)
    throw new OperatorProblem(`These settings cannot be used:\n${faults.join('\n')}`)
  const origin = result.data.BASE_URL ? new URL(result.data.BASE_URL).origin : `http://localhost:${result.data.PORT}`
  return { ...result.data, origin, local: isLocal(origin), secure: origin.startsWith('https:') }
}

function isLocal(origin: string) {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname)
}
