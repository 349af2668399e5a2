import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { World } from '#kernel/http/context.ts'
import { say } from '#kernel/process.ts'
import { root } from '#kernel/root.ts'
import { createUser } from './create-user.ts'
import { grantRoleByEmail } from './role-by-email.ts'

const people = z.array(
  z.object({ name: z.string(), email: z.email(), role: z.string().optional(), country: z.string().default('') }),
)

/** With DEMO=1, makes the cast once and prints each one's link to choose a password; every page then says that they are not real. */
export async function loadDemo(world: World): Promise<void> {
  if (!world.settings.DEMO) return
  const file = join(root, 'db/seeds/demo/people.json')
  for (const person of people.parse(JSON.parse(readFileSync(file, 'utf8')))) await makePerson(world, person)
}

async function makePerson(world: World, { name, email, role, country }: z.infer<typeof people>[number]) {
  const at = world.clock()
  const made = await createUser(world, { name, email, password: undefined, at })
  if (made.refusal) return
  if (role) await grantRoleByEmail(world.db, { email, role, country, reason: 'demonstration', at })
  say(`Demonstration: ${email} chooses a password (one use, one day): ${made.link}`)
}
