import type { Started } from './server-process.ts'

/** A browser with its cookies, which asks now this process and now that one, as behind a proxy. */
export function visitor(cookie = '') {
  const jar = new Map(cookie.split('; ').filter(Boolean).map(cut))
  const ask = async ({ origin }: Started, path: string, init: RequestInit = {}) => {
    const cookies = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { 'sec-fetch-site': 'same-origin', ...(cookies ? { cookie: cookies } : {}) }
    const response = await fetch(origin + path, { redirect: 'manual', ...init, headers })
    for (const line of response.headers.getSetCookie()) keep(jar, line)
    return response
  }
  return {
    /** What a browser of the same cookies would send. */
    cookies: () => new Map(jar),
    get: ask,
    read: async (server: Started, path: string) => mainPart(await (await ask(server, path)).text()),
    post: (server: Started, path: string, fields: Record<string, string> = {}) =>
      ask(server, path, { method: 'POST', body: new URLSearchParams(fields) }),
    send: (server: Started, path: string, body: FormData) => ask(server, path, { method: 'POST', body }),
  }
}

function keep(jar: Map<string, string>, line: string) {
  const [name, value] = cut(line.split(';')[0] ?? '')
  if (value === '' || /max-age=0/i.test(line)) jar.delete(name)
  else jar.set(name, value)
}

function cut(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return [pair.slice(0, Math.max(at, 0)), pair.slice(at + 1)]
}

/** Between <main> and </main>, without the identifier that each form gets anew. */
function mainPart(html: string) {
  return html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/name="event" value="[^"]*"/g, '')
}
