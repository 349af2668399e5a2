import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { LearningTables } from '../tables.ts'
import { learningUrls } from '../urls.ts'
import { createCertificate, showCertificate } from './certificate/handlers.tsx'
import { updateCertificateName } from './certificate-name/handlers.tsx'
import { showCertificatePdf } from './certificate-pdf/handlers.ts'
import { showCheckedCertificate, showCodes } from './checked-certificate/handlers.tsx'
import { showFigures, showFiguresCsv } from './figures/handlers.tsx'
import { showRecord } from './record/handlers.tsx'
import { createReinstatement, createWithdrawal, showReinstatement, showWithdrawal } from './withdrawal/handlers.tsx'

export const certificateRoutes = new Hono<RequestWorld<LearningTables>>()
  .get(learningUrls.certificate.pattern, showCertificate)
  .post(learningUrls.certificate.pattern, createCertificate)
  .post(learningUrls.certificateName.pattern, updateCertificateName)
  .get(learningUrls.certificatePdf.pattern, showCertificatePdf)
  .get(learningUrls.record.pattern, showRecord)
  .get(learningUrls.codes.pattern, showCodes)
  .get(learningUrls.check.pattern, showCheckedCertificate)
  .get(learningUrls.checkedCertificate.pattern, showCheckedCertificate)
  .get(learningUrls.withdrawal.pattern, showWithdrawal)
  .post(learningUrls.withdrawal.pattern, createWithdrawal)
  .get(learningUrls.reinstatement.pattern, showReinstatement)
  .post(learningUrls.reinstatement.pattern, createReinstatement)
  .get(learningUrls.figures.pattern, showFigures)
  .get(learningUrls.figuresCsv.pattern, showFiguresCsv)
