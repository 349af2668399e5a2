import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { World } from '#kernel/http/context.ts'
import { OperatorProblem } from '#kernel/problem.ts'
import { say } from '#kernel/process.ts'
import type { Command } from '#kernel/sockets/module.ts'
import { createUser } from '../actions/create-user.ts'
import { grantRoleByEmail, revokeRoleByEmail } from '../actions/role-by-email.ts'
import { messages } from '../messages/messages.ts'
import { grantableRoles } from '../rules/permissions.ts'

const roleUsage = `EMAIL ${grantableRoles.join('|')} [--country CL|CO|MX|PE] [--reason TEXT]`
const roleOptions = {
  country: { type: 'string', default: '' },
  reason: { type: 'string', default: 'by the operator' },
} as const

export const commands: Command[] = [
  {
    name: 'user create',
    usage: '--email EMAIL --name NAME [--password PASSWORD]',
    summary: 'Makes an account; without a password, prints a link to choose one (one use, one day).',
    run: runCreate,
  },
  {
    name: 'role grant',
    usage: roleUsage,
    summary: 'Gives a role.',
    run: (world, words) => runRole(world, words, grantRoleByEmail),
  },
  {
    name: 'role revoke',
    usage: roleUsage,
    summary: 'Takes a role away.',
    run: (world, words) => runRole(world, words, revokeRoleByEmail),
  },
]

async function runCreate(world: World, words: string[]) {
  const text = { type: 'string' } as const
  const { values } = parsed(() => parseArgs({ args: words, options: { email: text, name: text, password: text } }))
  const email = z.email().safeParse(values.email?.toLowerCase())
  if (!email.success || !values.name) throw new OperatorProblem('Give --email with a whole address, and --name.')
  const made = await createUser(world, {
    email: email.data,
    name: values.name,
    password: values.password,
    at: world.clock(),
  })
  if (made.refusal !== null) throw new OperatorProblem(wordOf(made.refusal))
  say(`The account of ${email.data} is made.`)
  if (made.link) say(`To choose a password (one use, one day): ${made.link}`)
}

async function runRole(world: World, words: string[], change: typeof grantRoleByEmail) {
  const { values, positionals } = parsed(() => parseArgs({ args: words, options: roleOptions, allowPositionals: true }))
  const [email = '', role = ''] = positionals
  const refusal = await change(world.db, { email, role, ...values, at: world.clock() })
  if (refusal) throw new OperatorProblem(wordOf(refusal))
  say(`Done: ${role}, ${email}.`)
}

function parsed<result>(parse: () => result): result {
  try {
    return parse()
  } catch (problem) {
    throw new OperatorProblem(problem instanceof Error ? problem.message : String(problem))
  }
}

function wordOf(refusal: string) {
  const words: Record<string, string | ((number: number) => string)> = {
    ...messages.en.faults,
    ...messages.en.grantFaults,
  }
  const word = words[refusal] ?? refusal
  return typeof word === 'string' ? word : word(15)
}
