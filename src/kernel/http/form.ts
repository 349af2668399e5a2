import type { Context } from 'hono'
import type { z } from 'zod'

export type FormFields = Record<string, string | File | (string | File)[]>

/** Names of fields, each with the stable name of what is wrong with it (the schema's message); pages word them. */
export type FieldErrors = Record<string, string>

export type Parsed<values> = { values: values; errors: null } | { values: null; errors: FieldErrors }

/** Reads a posted form; repeated fields become lists, `a.b.c` stays a name. */
export async function readForm(c: Context): Promise<FormFields> {
  return await c.req.parseBody({ all: true })
}

export function parseForm<schema extends z.ZodType>(schema: schema, fields: FormFields): Parsed<z.infer<schema>> {
  const result = schema.safeParse(fields)
  if (result.success) return { values: result.data, errors: null }
  const errors: FieldErrors = {}
  for (const issue of result.error.issues) errors[issue.path.join('.')] ??= issue.message
  return { values: null, errors }
}

/** What was typed, to fill the form again. */
export function typed(fields: FormFields, name: string): string {
  const value = fields[name]
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : ''
}
