import { z } from 'zod'
import { sayNext } from '#kernel/http/flash.ts'
import { type FieldErrors, parseForm, readForm } from '#kernel/http/form.ts'
import { claimWork } from '../../actions/claim-work.ts'
import { unclaimedBy } from '../../actions/unclaimed.ts'
import { messages } from '../../messages/messages.ts'
import { findProfile } from '../../queries/people.ts'
import { returnPath } from '../../rules/return-path.ts'
import { signInFirst } from '../../session/refusal.tsx'
import { forgetVisitor, visitorActor } from '../../session/visitor.ts'
import { accountsUrls } from '../../urls.ts'
import { wordedFaults } from '../fields.ts'
import type { AccountsContext } from '../request.ts'
import { WasThisYouPage } from './page.tsx'

type ClaimContext = AccountsContext<typeof accountsUrls.wasThisYou.pattern>

const form = z.object({
  answer: z.enum(['yes', 'no'], { error: 'answer-missing' }),
  /** Whose work was shown. */
  visitor: z.uuid().optional(),
})

export async function showWasThisYou(c: ClaimContext) {
  return await page(c, {}, 200)
}

export async function answerWasThisYou(c: ClaimContext) {
  const { person, locale } = c.var
  if (!person) return signInFirst(c)
  const { values, errors } = parseForm(form, await readForm(c))
  if (errors) return await page(c, errors, 422)

  const [here, visitors] = [await visitorActor(c), await visitorsOf(c, person.id)]
  const visitor = values.visitor ? visitors.find((one) => one === values.visitor) : visitors[0]
  if (visitor) {
    const hers = values.answer === 'yes'
    await claimWork(c.var, { person, visitor, hers })
    if (visitor === here) forgetVisitor(c)
    sayNext(c, hers ? 'work-kept' : 'work-left')
  }
  const isAskedAgain = visitors.some((one) => one !== visitor)
  return c.redirect(isAskedAgain ? accountsUrls.wasThisYou.href({ locale }, { next: nextOf(c) }) : goal(c), 303)
}

async function page(c: ClaimContext, errors: FieldErrors, status: 200 | 422) {
  const { shell, locale, person } = c.var
  if (!person) return signInFirst(c)
  for (const visitor of await visitorsOf(c, person.id)) {
    const work = await unclaimedBy(c.var, visitor)
    const faults = wordedFaults(errors, messages[locale])
    if (work.length > 0)
      return c.html(<WasThisYouPage shell={shell} shown={{ visitor, work }} next={nextOf(c)} faults={faults} />, status)
  }
  return c.redirect(goal(c), 303)
}

/** The visitor of this browser, and the one who signed up in another and opened the mail here. */
async function visitorsOf(c: ClaimContext, personId: string) {
  const [here, noted] = [await visitorActor(c), (await findProfile(c.var.db, personId))?.visitorActorId]
  return [...new Set([here, noted])].filter((visitor) => typeof visitor === 'string')
}

function nextOf(c: ClaimContext) {
  return returnPath(c.req.query('next')) ?? undefined
}

function goal(c: ClaimContext) {
  return nextOf(c) ?? `/${c.var.locale}`
}
