import { sayNext } from '#kernel/http/flash.ts'
import { type FieldErrors, type FormFields, parseForm, readForm } from '#kernel/http/form.ts'
import { changeRound } from '../../actions/change-round.ts'
import { hasMeetings } from '../../queries/meetings.ts'
import type { Round } from '../../queries/rounds.ts'
import type { Settings } from '../../rules/hold/settings.ts'
import { marketUrls } from '../../urls.ts'
import { organised, organiseLimit, type RoundContext } from '../organised.ts'
import {
  changedSettings,
  changeSchema,
  fieldsOf,
  keptSchema,
  settingsOf,
  type SettingsFault,
} from '../new-round/settings-form.ts'
import { ChangeRoundPage } from './page.tsx'

export async function showChangeRound(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  return await render(c, found.round, { fields: fieldsOf(found.round), errors: {} })
}

export async function saveRound(c: RoundContext) {
  const found = await organised(c)
  if ('response' in found) return await found.response
  const { db, locale, limiter, now } = c.var
  const { round, person } = found
  const fields = await readForm(c)
  const written = (await hasMeetings(c.var.db, round.id)) ? keptOf(round, fields) : changedOf(fields)
  if ('errors' in written) return await render(c, round, { fields, errors: written.errors })
  if (!(await limiter.allows(organiseLimit, person.id)))
    return await render(c, round, { fields, errors: { name: 'too-often' } })
  await changeRound(db, { ...written, round, at: now })
  sayNext(c, 'round-changed')
  return c.redirect(marketUrls.round.href({ locale, round: round.slug }), 303)
}

type Written = { name: string; settings: Settings } | { errors: FieldErrors }

function changedOf(fields: FormFields): Written {
  const { values, errors } = parseForm(changeSchema, fields)
  return values ? writtenOf(values.name, settingsOf(values)) : { errors }
}

/** With meetings in it the timetable stands. */
function keptOf({ settings }: Round, fields: FormFields): Written {
  const { values, errors } = parseForm(keptSchema, fields)
  return values ? writtenOf(values.name, changedSettings(settings, values)) : { errors }
}

function writtenOf(name: string, settings: Settings | SettingsFault): Written {
  return 'fault' in settings ? { errors: { [settings.field]: settings.fault } } : { name, settings }
}

async function render(c: RoundContext, round: Round, { fields, errors }: { fields: FormFields; errors: FieldErrors }) {
  const page = (
    <ChangeRoundPage
      shell={c.var.shell}
      {...{ round, fields, errors }}
      hasMeetings={await hasMeetings(c.var.db, round.id)}
    />
  )
  return c.html(page, Object.keys(errors).length ? 422 : 200)
}
