import type { PageContext } from '#kernel/http/context.ts'
import type { FieldErrors, FormFields } from '#kernel/http/form.ts'
import { typed } from '#kernel/http/form.ts'
import { may, refuse } from '#modules/accounts/public.ts'
import { findRequest, type HelpRequest } from '../../queries/requests.ts'
import type { AnswerRefusal } from '../../rules/outcomes.ts'
import { askerZone } from '../../rules/countries.ts'
import { isIdentifier } from '../../rules/identifier.ts'
import type { GuidanceTables } from '../../tables.ts'
import type { guidanceUrls } from '../../urls.ts'
import { RequestPage } from './page.tsx'

type RequestContext = PageContext<
  GuidanceTables,
  typeof guidanceUrls.request.pattern | typeof guidanceUrls.answer.pattern
>

export async function showRequest(c: RequestContext) {
  const found = await requestToAnswer(c)
  if ('response' in found) return await found.response
  return renderRequest(c, { request: found.request, fields: {}, errors: {}, status: 200 })
}

/** The request of the address and who may answer it, or what to say to whoever may not. */
export async function requestToAnswer(c: RequestContext) {
  const { db, person } = c.var
  if (!person || !may(person, 'help.answer')) return { response: refuse(c, 'help.answer') }
  const id = c.req.param('request')
  const request = isIdentifier(id) ? await findRequest(db, id) : undefined
  if (!request) return { response: c.notFound() }
  if (!may(person, 'help.answer', request.country)) return { response: refuse(c, 'help.answer') }
  return { request, person }
}

interface Answer {
  request: HelpRequest
  fields: FormFields
  errors: FieldErrors
  status: 200 | 409 | 422
  refusal?: AnswerRefusal
}

export function renderRequest(c: RequestContext, { request, fields, errors, status, refusal }: Answer) {
  const { shell, person, settings } = c.var
  c.header('cache-control', 'no-store')
  return c.html(
    <RequestPage
      shell={shell}
      request={request}
      zone={askerZone(person?.country, settings.OPERATOR_COUNTRY)}
      filled={(name) => typed(fields, name)}
      errors={errors}
      refusal={refusal ?? null}
      mailed={Boolean(request.mail && settings.SMTP_URL)}
    />,
    status,
  )
}
