import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import { mergeContributions } from '#kernel/sockets/merge.ts'
import { held } from './contributions/held.ts'
import { rounds } from './contributions/rounds.ts'
import { thread } from './contributions/thread.ts'
import { addAgreed, endAgreed, showAgreed } from './pages/agreed/handlers.tsx'
import { showAgenda, undo } from './pages/agenda/handlers.tsx'
import { saveRound, showChangeRound } from './pages/change-round/handlers.tsx'
import { addFromDirectory, showFromDirectory } from './pages/from-directory/handlers.tsx'
import { joinAccount, saveWishes, sendCalendar, showInvited } from './pages/invited/handlers.tsx'
import { showMine } from './pages/mine/handlers.ts'
import { move, showMove } from './pages/move/handlers.tsx'
import { createRound, showNewRound } from './pages/new-round/handlers.tsx'
import { saveOutcome, showOutcome } from './pages/outcome/handlers.tsx'
import { come, giveLink, saveParticipant, showParticipant } from './pages/participant/handlers.tsx'
import { comeAfterAll, createParticipants, leave, showParticipants } from './pages/participants/handlers.tsx'
import { showPlan, startPlan, stopPlan } from './pages/plan/handlers.tsx'
import { goVirtual, invite, publish, showRound } from './pages/round/handlers.tsx'
import {
  sendAgendaCsv,
  sendAgendaPdf,
  sendAgendaXlsx,
  sendAttendance,
  sendAttendanceXlsx,
  sendOutcomes,
  sendOwnPdf,
  sendWishes,
  sendWishesXlsx,
} from './pages/round-files/handlers.ts'
import { openByCode, showRounds } from './pages/rounds/handlers.tsx'
import type { MarketTables } from './tables.ts'
import { marketUrls } from './urls.ts'

const routes = new Hono<RequestWorld<MarketTables>>()
  .get(marketUrls.rounds.pattern, showRounds)
  .post(marketUrls.rounds.pattern, openByCode)
  .get(marketUrls.newRound.pattern, showNewRound)
  .post(marketUrls.newRound.pattern, createRound)
  .get(marketUrls.round.pattern, showRound)
  .get(marketUrls.participants.pattern, showParticipants)
  .post(marketUrls.participants.pattern, createParticipants)
  .get(marketUrls.participant.pattern, showParticipant)
  .post(marketUrls.participant.pattern, saveParticipant)
  .post(marketUrls.leaving.pattern, leave)
  .post(marketUrls.returning.pattern, comeAfterAll)
  .post(marketUrls.coming.pattern, come)
  .post(marketUrls.newLink.pattern, giveLink)
  .get(marketUrls.fromDirectory.pattern, showFromDirectory)
  .post(marketUrls.fromDirectory.pattern, addFromDirectory)
  .get(marketUrls.agreed.pattern, showAgreed)
  .post(marketUrls.agreed.pattern, addAgreed)
  .post(marketUrls.agreedEnd.pattern, endAgreed)
  .get(marketUrls.changeRound.pattern, showChangeRound)
  .post(marketUrls.changeRound.pattern, saveRound)
  .post(marketUrls.virtual.pattern, goVirtual)
  .post(marketUrls.invitation.pattern, invite)
  .get(marketUrls.plan.pattern, showPlan)
  .post(marketUrls.plan.pattern, startPlan)
  .post(marketUrls.planStop.pattern, stopPlan)
  .get(marketUrls.agenda.pattern, showAgenda)
  .get(marketUrls.agendaCsv.pattern, sendAgendaCsv)
  .get(marketUrls.agendaXlsx.pattern, sendAgendaXlsx)
  .get(marketUrls.agendaPdf.pattern, sendAgendaPdf)
  .get(marketUrls.wishesCsv.pattern, sendWishes)
  .get(marketUrls.wishesXlsx.pattern, sendWishesXlsx)
  .get(marketUrls.attendanceCsv.pattern, sendAttendance)
  .get(marketUrls.attendanceXlsx.pattern, sendAttendanceXlsx)
  .get(marketUrls.outcomesCsv.pattern, sendOutcomes)
  .post(marketUrls.undo.pattern, undo)
  .get(marketUrls.move.pattern, showMove)
  .post(marketUrls.move.pattern, move)
  .post(marketUrls.publication.pattern, publish)
  .get(marketUrls.mine.pattern, showMine)
  .get(marketUrls.invited.pattern, showInvited)
  .post(marketUrls.wishes.pattern, saveWishes)
  .post(marketUrls.joining.pattern, joinAccount)
  .get(marketUrls.outcome.pattern, showOutcome)
  .post(marketUrls.outcome.pattern, saveOutcome)
  .get(marketUrls.calendar.pattern, sendCalendar)
  .get(marketUrls.ownPdf.pattern, sendOwnPdf)

const contributions = mergeContributions('market', [held, rounds, thread])

export const market = { name: 'market', urls: marketUrls, routes, contributions }
