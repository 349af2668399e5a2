import { z } from 'zod'

const table = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.number().int(),
  /** SHA-256 of the table's COPY text, which holds on any major version of PostgreSQL. */
  sha256: z.string(),
})

/** What a backup says of itself: written last, so that a file without it was cut short. */
export const manifestSchema = z.object({
  format: z.literal('conecta-backup/1'),
  createdAt: z.iso.datetime(),
  /** The last migration that the data has had; a restore migrates an empty place up to it. */
  migration: z.string(),
  tables: z.array(table),
  sequences: z.record(z.string(), z.string().nullable()),
  /** Uploaded files by their SHA-256, which is also their name. */
  files: z.array(z.string()),
})

export type Manifest = z.infer<typeof manifestSchema>
export type TableEntry = Manifest['tables'][number]
