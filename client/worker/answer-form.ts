import { answerNotSent } from './answer-offline.ts'

/**
 * What a form sends: by the network, however slow, and never answered by a page that was kept. Where the network fails the
 * browser's own page would take the form's place in the history, and what was typed would be gone; ours stands after it.
 */
export async function answerForm(request: Request): Promise<Response> {
  return await fetch(request).catch(answerNotSent)
}
