import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { World } from '../context.ts'
import { answerKept } from './kept-pages.ts'
import type { Head } from './showing.ts'

/**
 * A server that sends kept pages by Node's own means, before anything else is made of the request: a context, a router and a
 * Response cost more than all the rest of such an answer. Whatever is not kept goes to the application.
 */
export function keptServer(world: World, application: RequestListener): Server {
  return createServer((incoming, outgoing) => {
    const ready = answerKept(world, headOf(incoming))
    if (!ready) return void application(incoming, outgoing)
    const { status, headers, body } = ready
    outgoing.writeHead(status, body ? { ...headers, 'content-length': body.length } : headers)
    outgoing.end(body)
  })
}

function headOf({ method = '', url = '', headers }: IncomingMessage): Head {
  return { method, address: url, header: (name) => asText(headers[name]) }
}

// Only set-cookie, which nobody asks with, and what this program reads nowhere come as lists.
function asText(value: string | string[] | undefined) {
  return typeof value === 'object' ? value.join(', ') : value || undefined
}
