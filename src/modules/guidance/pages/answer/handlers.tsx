import type { PageContext } from '#kernel/http/context.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { parseForm, readForm } from '#kernel/http/form.ts'
import { answer } from '../../actions/answer.ts'
import type { GuidanceTables } from '../../tables.ts'
import { guidanceUrls } from '../../urls.ts'
import { renderRequest, requestToAnswer } from '../request/handlers.tsx'
import { answerForm } from './form.ts'

export async function createAnswer(c: PageContext<GuidanceTables, typeof guidanceUrls.answer.pattern>) {
  const { locale, now } = c.var
  const found = await requestToAnswer(c)
  if ('response' in found) return await found.response
  const { request, person } = found

  const fields = await readForm(c)
  const { values, errors } = parseForm(answerForm, fields)
  if (errors) return renderRequest(c, { request, fields, errors, status: 422 })

  const wish = { requestId: request.id, answer: values.answer || null, outcome: values.outcome }
  const refusal = await answer(c.var, { ...wish, personId: person.id, at: now })
  if (refusal === 'no-such-request') return await c.notFound()
  if (refusal) {
    const latest = await requestToAnswer(c)
    if ('response' in latest) return await latest.response
    return renderRequest(c, { request: latest.request, fields, errors: {}, status: 409, refusal })
  }
  sayNext(c, 'help-answered')
  return c.redirect(guidanceUrls.requests.href({ locale }), 303)
}
