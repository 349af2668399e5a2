import { answerOffline } from './answer-offline.ts'
import { findPage, findPhonePage } from './kept-pages.ts'
import type { FetchEvent } from './scope.ts'
import { type Heard, heardOf, markShown, pageAnswer } from './ways.ts'

const patience = 4000

/** A page: from the network, or from the phone when the network fails or is silent for too long. */
export async function answerPage({ request }: FetchEvent): Promise<Response> {
  const network = fetch(request).catch(() => null)
  const path = new URL(request.url).pathname
  const early = await Promise.race([network, silence()])
  const first = await answer(early, path, network)
  return first ?? (await answer(await network, path, network)) ?? Response.error()
}

/** Null while only the network can still tell. */
async function answer(response: Response | null | 'silent', path: string, network: Promise<Response | null>) {
  const heard = heardFrom(response)
  if (heard === 'answered') return await network
  const [page, phone] = await Promise.all([findPage(path), findPhonePage(path)])
  switch (pageAnswer(heard, path, { page: page !== undefined, phone: phone !== null })) {
    case 'kept':
      return page ? await shown(page) : null
    case 'phone':
      return phone === null ? null : Response.redirect(phone, 302)
    case 'offline':
      return await answerOffline()
    default:
      return null
  }
}

function heardFrom(response: Response | null | 'silent'): Heard {
  if (response === 'silent') return 'silent'
  return response ? heardOf(response.status) : 'failed'
}

async function shown(page: Response) {
  return new Response(markShown(await page.text()), { headers: page.headers })
}

function silence() {
  return new Promise<'silent'>((resolve) => setTimeout(() => resolve('silent'), patience))
}
