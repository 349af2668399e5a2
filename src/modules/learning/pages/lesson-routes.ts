import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { LearningTables } from '../tables.ts'
import { learningUrls } from '../urls.ts'
import { createAnswer } from './answer/handlers.tsx'
import { showCostSheet, updateCostSheet } from './cost-sheet/handlers.tsx'
import { showCostSheetCsv } from './cost-sheet-csv/handlers.ts'
import { showCostSheetPdf } from './cost-sheet-pdf/handlers.ts'
import { showDataSaver, updateDataSaver } from './data-saver/handlers.tsx'
import { createDiagnosis, showDiagnosis } from './diagnosis/handlers.tsx'
import { showDiagnosisResult } from './diagnosis-result/handlers.tsx'
import { listOwnDocuments } from './documents/handlers.tsx'
import { createEvents, listOwnEvents } from './events/handlers.ts'
import { showLesson } from './lesson/handlers.tsx'
import { createWaitingWork, showWaitingWork } from './waiting-work/handlers.tsx'
import { createReading } from './reading/handlers.tsx'

export const lessonRoutes = new Hono<RequestWorld<LearningTables>>()
  .get(learningUrls.lesson.pattern, showLesson)
  .post(learningUrls.answer.pattern, createAnswer)
  .post(learningUrls.reading.pattern, createReading)
  .get(learningUrls.events.pattern, listOwnEvents)
  .post(learningUrls.events.pattern, createEvents)
  .get(learningUrls.waitingWork.pattern, showWaitingWork)
  .post(learningUrls.waitingWork.pattern, createWaitingWork)
  .get(learningUrls.documents.pattern, listOwnDocuments)
  .get(learningUrls.costSheet.pattern, showCostSheet)
  .post(learningUrls.costSheet.pattern, updateCostSheet)
  .get(learningUrls.costSheetPdf.pattern, showCostSheetPdf)
  .get(learningUrls.costSheetCsv.pattern, showCostSheetCsv)
  .get(learningUrls.dataSaver.pattern, showDataSaver)
  .post(learningUrls.dataSaver.pattern, updateDataSaver)
  .get(learningUrls.diagnosis.pattern, showDiagnosis)
  .post(learningUrls.diagnosis.pattern, createDiagnosis)
  .get(learningUrls.diagnosisResult.pattern, showDiagnosisResult)
