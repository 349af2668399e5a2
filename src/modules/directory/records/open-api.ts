import { z } from 'zod'
import { facets } from '../rules/filter.ts'
import { mostOnPage } from '../rules/page-size.ts'
import { recordSchema } from './record.ts'

const problem = {
  description: 'What is wrong (RFC 9457), in the language of Accept-Language.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const unchanged = { description: 'Nothing has changed since the ETag in If-None-Match.' }
const text = { schema: { type: 'string' } }

/** The description of the read API (OpenAPI 3.1), made of the very schema that its answers follow. */
export function openApiOf(origin: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'CONECTA Pacífico, directory',
      version: '1.0.0',
      summary: 'What the organisations of the directory choose to show.',
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: origin }],
    paths: { '/api/v1/organisations': { get: list }, '/api/v1/organisations/{slug}': { get: one } },
    components: { schemas: { Organisation: organisation(), Page: page, Problem: problemShape } },
  }
}

const list = {
  operationId: 'listOrganisations',
  summary: 'The organisations that match, the best standing first.',
  parameters: [
    parameter('q', 'Words in any of the three languages.'),
    ...facets.map((facet) => parameter(facet, `Only those with this ${facet}.`)),
    parameter('after', 'Where the page before ended, as its `next` says.'),
    {
      ...parameter('limit', `How many on a page, at most ${mostOnPage}.`),
      schema: { type: 'integer', minimum: 1, maximum: mostOnPage, default: mostOnPage },
    },
  ],
  responses: {
    200: {
      description: 'One page.',
      headers: { ETag: text, Link: text },
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Page' } } },
    },
    304: unchanged,
    400: problem,
    429: problem,
  },
}

const one = {
  operationId: 'getOrganisation',
  summary: 'One organisation.',
  parameters: [{ name: 'slug', in: 'path', required: true, schema: { type: 'string' } }],
  responses: {
    200: {
      description: 'The organisation.',
      headers: { ETag: text },
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Organisation' } } },
    },
    304: unchanged,
    404: problem,
    429: problem,
  },
}

const page = {
  type: 'object',
  required: ['organisations', 'total', 'next'],
  properties: {
    organisations: { type: 'array', items: { $ref: '#/components/schemas/Organisation' } },
    total: { type: 'integer', description: 'How many match; 1001 means more than 1000.' },
    next: { type: ['string', 'null'], description: 'Address of the next page.' },
  },
}

const problemShape = {
  type: 'object',
  properties: { type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' } },
}

function organisation(): object {
  const { $schema: _, ...shape } = z.toJSONSchema(recordSchema)
  return shape
}

function parameter(name: string, description: string) {
  return { name, in: 'query', required: false, description, schema: { type: 'string' } }
}
