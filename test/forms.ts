interface App {
  request(path: string, init?: RequestInit): Response | Promise<Response>
}

interface Form {
  fields?: Record<string, string>
  /** Who posts: a Cookie header. */
  cookie?: string
}

/** Posts a form as a browser on our own page does. */
export async function post(app: App, path: string, { fields = {}, cookie = '' }: Form = {}): Promise<Response> {
  return await app.request(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'sec-fetch-site': 'same-origin', cookie },
  })
}

/** The Cookie header that a browser would send after an answer. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .filter((pair) => pair && !pair.endsWith('='))
    .join('; ')
}

/** What the page says between <main> and </main>, without its style sheets. */
export async function mainOf(response: Response): Promise<string> {
  const html = await response.text()
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'))
}
