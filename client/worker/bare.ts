const kept = ['content-type', 'content-security-policy']

/** An answer with those headers only that showing it again needs, and our notes: nothing that names whoever asked. */
export async function bare(response: Response, notes: Record<string, string> = {}): Promise<Response> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`)
  const headers = new Headers(notes)
  for (const name of kept) headers.set(name, response.headers.get(name) ?? '')
  return new Response(await response.blob(), { headers })
}
