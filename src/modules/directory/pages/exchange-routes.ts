import { Hono } from 'hono'
import type { RequestWorld } from '#kernel/http/context.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { publishTable, saveMapping, sendWrong, showImport, undoTable } from './import/handlers.tsx'
import { saveImportRow, showImportRow } from './import-row/handlers.tsx'
import { createImport, showImports } from './imports/handlers.tsx'

export const exchangeRoutes = new Hono<RequestWorld<DirectoryTables>>()
  .get(directoryUrls.imports.pattern, showImports)
  .post(directoryUrls.imports.pattern, createImport)
  .get(directoryUrls.import.pattern, showImport)
  .post(directoryUrls.importMapping.pattern, saveMapping)
  .post(directoryUrls.importPublication.pattern, publishTable)
  .post(directoryUrls.importUndoing.pattern, undoTable)
  .get(directoryUrls.importWrong.pattern, sendWrong)
  .get(directoryUrls.importRow.pattern, showImportRow)
  .post(directoryUrls.importRow.pattern, saveImportRow)
