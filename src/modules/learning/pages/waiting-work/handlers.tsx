import { callerOf } from '#kernel/http/caller.ts'
import type { PageContext } from '#kernel/http/context.ts'
import { readForm } from '#kernel/http/form.ts'
import { readJws } from '#kernel/signing/jws.ts'
import { registerHere, knownDevices } from '#modules/accounts/public.ts'
import { recordStatements } from '../../actions/record-statements.ts'
import { messages } from '../../messages/lessons/messages.ts'
import { receiptName } from '../../rules/receipt-name.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { largestWaitingFile, readWaitingFile, waitingLimit, type WaitingFile } from './file.ts'
import { type HandedIn, WaitingWorkPage } from './page.tsx'

type WaitingContext = PageContext<LearningTables, typeof learningUrls.waitingWork.pattern>

export function showWaitingWork(c: WaitingContext) {
  return render(c, {})
}

/** Takes a file of waiting work from any browser: whose the work is, the signatures say. */
export async function createWaitingWork(c: WaitingContext) {
  const { limiter, locale } = c.var
  const say = messages[locale].waitingWork
  if (!(await limiter.allows(waitingLimit, callerOf(c)))) return render(c, { error: say.tooMany, status: 429 })
  const { file } = await readForm(c)
  if (!(file instanceof File) || file.size === 0) return render(c, { error: say.missing, status: 422 })
  const work = file.size > largestWaitingFile ? null : await readWaitingFile(file)
  if (!work) return render(c, { error: say.malformed, status: 422 })
  return render(c, { handedIn: await handIn(c, work) })
}

async function handIn(c: WaitingContext, { devices, statements }: WaitingFile): Promise<HandedIn> {
  const { db, signer, locale, now } = c.var
  const others = await registerUnknown(c, devices)
  const sent = statements.filter((statement) => !others.has(signerOf(statement)))
  const [device] = devices
  const recorded = device
    ? await recordStatements(
        { db, signer },
        { device: device.device, waiting: null, statements: sent, language: locale, at: now },
      )
    : null
  return {
    all: statements.length,
    kept: recorded?.kept.length ?? 0,
    receipt: recorded?.receipt ? receiptName(recorded.receipt.id) : null,
    refused: [...Map.groupBy(recorded?.refused ?? [], ({ refusal }) => refusal)].map(([refusal, those]) => ({
      refusal,
      count: those.length,
    })),
    unreadable: sent.length - (recorded ? recorded.kept.length + recorded.refused.length : 0),
    signInFirst: statements.length - sent.length,
  }
}

/** Makes devices known that this server has not heard of; comes back with those of accounts that are not signed in here. */
async function registerUnknown(c: WaitingContext, devices: WaitingFile['devices']) {
  const others = new Set<string>()
  const known = await knownDevices(
    c.var.db,
    devices.map(({ device }) => device),
  )
  for (const { device: id, ...device } of devices.filter(({ device }) => !known.has(device))) {
    const { refusal } = await registerHere(c, { id, ...device })
    if (refusal === 'signed-out' || refusal === 'other-owner') others.add(id)
  }
  return others
}

function signerOf(statement: string) {
  return String(readJws(statement)?.header.kid)
}

interface Rendering {
  handedIn?: HandedIn
  error?: string
  status?: 200 | 422 | 429
}

function render(c: WaitingContext, { handedIn, error, status = 200 }: Rendering) {
  c.header('cache-control', 'no-store')
  return c.html(<WaitingWorkPage shell={c.var.shell} handedIn={handedIn ?? null} error={error} />, status)
}
