import { z } from 'zod'
import { type PublicRecord, recordFields, recordSchema } from './record.ts'

export interface FieldForm {
  /** As JSON calls it: string, integer, number, array, object. */
  type: string
  /** How many codes it may have, where it is one of a list. */
  codes: number | null
  isNullable: boolean
}

interface JsonSchema {
  type?: string
  enum?: unknown[]
  anyOf?: JsonSchema[]
  items?: JsonSchema
}

const { properties } = z.toJSONSchema(recordSchema) as { properties: Record<string, JsonSchema> }

/** The form of each field, read off the schema that every record follows. */
export const fieldForms = Object.fromEntries(
  recordFields.map((field) => [field, formOf(properties[field] ?? {})]),
) as Record<keyof PublicRecord, FieldForm>

function formOf(schema: JsonSchema): FieldForm {
  const given = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema
  const codes = given.enum ?? given.items?.enum
  return {
    type: given.type ?? 'string',
    codes: codes?.length ?? null,
    isNullable: schema.anyOf?.some(({ type }) => type === 'null') ?? false,
  }
}
