import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { confirmAll, publish, saveTaxNumber, showEdit, withdraw } from './edit/handlers.tsx'
import { restoreRevision, showHistory } from './history/handlers.tsx'
import { showMine } from './mine/handlers.tsx'
import { enter, showNew } from './new/handlers.tsx'
import { askToRun, decideRequest, showOwnership, withdrawRequest } from './ownership/handlers.tsx'
import { sendPicture } from './picture/handlers.ts'
import { showPreview } from './preview/handlers.tsx'
import { createReport, markReportDone, showReport } from './report/handlers.tsx'
import { saveSection, showSection } from './section/handlers.tsx'
import { createSteward, showStewards, updateSteward } from './stewards/handlers.tsx'
import { createWork, raiseShownWork, removeShownWork, showWorks } from './works/handlers.tsx'

export const ownerRoutes = new Hono<RequestWorld<DirectoryTables>>()
  .get(directoryUrls.mine.pattern, showMine)
  .get(directoryUrls.newOrganisation.pattern, showNew)
  .post(directoryUrls.newOrganisation.pattern, enter)
  .get(directoryUrls.edit.pattern, showEdit)
  .get(directoryUrls.section.pattern, showSection)
  .post(directoryUrls.section.pattern, saveSection)
  .post(directoryUrls.taxNumber.pattern, saveTaxNumber)
  .get(directoryUrls.preview.pattern, showPreview)
  .post(directoryUrls.publication.pattern, publish)
  .post(directoryUrls.withdrawal.pattern, withdraw)
  .post(directoryUrls.confirmation.pattern, confirmAll)
  .get(directoryUrls.history.pattern, showHistory)
  .post(directoryUrls.restoration.pattern, restoreRevision)
  .get(directoryUrls.works.pattern, showWorks)
  .post(directoryUrls.works.pattern, createWork)
  .post(directoryUrls.workRemoval.pattern, removeShownWork)
  .post(directoryUrls.workRise.pattern, raiseShownWork)
  .get(directoryUrls.picture.pattern, sendPicture)
  .get(directoryUrls.stewards.pattern, showStewards)
  .post(directoryUrls.stewards.pattern, createSteward)
  .post(directoryUrls.steward.pattern, updateSteward)
  .get(directoryUrls.ownership.pattern, showOwnership)
  .post(directoryUrls.ownership.pattern, askToRun)
  .post(directoryUrls.ownershipDecision.pattern, decideRequest)
  .post(directoryUrls.ownershipWithdrawal.pattern, withdrawRequest)
  .get(directoryUrls.errorReport.pattern, showReport)
  .post(directoryUrls.errorReport.pattern, createReport)
  .post(directoryUrls.errorReportDone.pattern, markReportDone)
