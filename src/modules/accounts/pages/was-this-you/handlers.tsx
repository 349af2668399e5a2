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
import type { accountsUrls } from '../../urls.ts'
import { wordedFaults } from '../fields.ts'
import type { AccountsContext } from '../request.ts'
import { WasThisYouPage } from './page.tsx'

type ClaimContext = AccountsContext<typeof accountsUrls.wasThisYou.pattern>

const form = z.object({ answer: z.enum(['yes', 'no'], { error: 'answer-missing' }) })

export async function showWasThisYou(c: ClaimContext) {
  return await page(c, {}, 200)
}

export async function answerWasThisYou(c: ClaimContext) {
  const { person } = c.var
  if (!person) return signInFirst(c)
  const { values, errors } = parseForm(form, await readForm(c))
  if (errors) return await page(c, errors, 422)

  const visitor = await visitorOf(c, person.id)
  const hers = values.answer === 'yes'
  if (visitor) await claimWork(c.var, { person, visitor, hers })
  forgetVisitor(c)
  sayNext(c, hers ? 'work-kept' : 'work-left')
  return c.redirect(goal(c), 303)
}

async function page(c: ClaimContext, errors: FieldErrors, status: 200 | 422) {
  const { shell, locale, person } = c.var
  if (!person) return signInFirst(c)
  const visitor = await visitorOf(c, person.id)
  const work = visitor ? await unclaimedBy(c.var, visitor) : []
  if (!work.length) return c.redirect(goal(c), 303)
  const next = returnPath(c.req.query('next')) ?? undefined
  const faults = wordedFaults(errors, messages[locale])
  return c.html(<WasThisYouPage shell={shell} work={work} next={next} faults={faults} />, status)
}

/** The visitor of this browser, else the one who signed up in another and opened the mail here. */
async function visitorOf(c: ClaimContext, personId: string) {
  return (await visitorActor(c)) ?? (await findProfile(c.var.db, personId))?.visitorActorId ?? null
}

function goal(c: ClaimContext) {
  return returnPath(c.req.query('next')) ?? `/${c.var.locale}`
}
