import { z } from 'zod'

/** Settings that say where uploaded files are kept. The keys stand apart from the address, which may be shown and logged. */
export const filesPlace = {
  FILES_URL: z
    .string()
    .superRefine((text, context) => {
      for (const message of faultsOf(text)) context.addIssue({ code: 'custom', message })
    })
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  FILES_KEY: z.string().trim().optional(),
  FILES_SECRET: z.string().trim().optional(),
  FILES_REGION: z.string().trim().default('us-east-1'),
}

function* faultsOf(text: string): Generator<string, void> {
  if (!URL.canParse(text)) return yield 'must be https://host/bucket, or file:///folder'
  const { protocol, pathname, username, password, search, hash } = new URL(text)
  if (!['https:', 'http:', 'file:'].includes(protocol)) yield 'must begin with https://, http:// or file:///'
  if (username || password) yield 'must hold no key: write it in FILES_KEY and FILES_SECRET'
  if (search || hash) yield 'must end with the bucket or a folder in it: the region is written in FILES_REGION'
  if (pathname.split('/').filter(Boolean).length === 0) yield 'must name a bucket: https://host/bucket'
}

/** What holds only for several settings together; a line a fault, as the schema's own. */
export function filesFaults(given: Record<string, string | undefined>): string[] {
  const { FILES_URL: url = '', FILES_KEY: key, FILES_SECRET: secret } = given
  if (!/^https?:/.test(url)) return key || secret ? ['  FILES_KEY: is of use only with a FILES_URL of https://'] : []
  return Object.entries({ FILES_KEY: key, FILES_SECRET: secret })
    .filter(([, value]) => !value)
    .map(([name]) => `  ${name}: must be set, since FILES_URL names a bucket`)
}
