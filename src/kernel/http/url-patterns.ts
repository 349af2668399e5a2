type ParamName<pattern extends string> = pattern extends `${string}:${infer name}/${infer rest}`
  ? name | ParamName<`/${rest}`>
  : pattern extends `${string}:${infer name}`
    ? name
    : never

export interface Url<pattern extends string> {
  readonly pattern: pattern
  href(params: Record<ParamName<pattern>, string>, query?: Record<string, string | undefined>): string
}

/** Names URLs once, so that links, redirects, forms and tests cannot drift from the routes. */
export function urls<const patterns extends Record<string, string>>(patterns: patterns) {
  return Object.fromEntries(Object.entries(patterns).map(([name, pattern]) => [name, url(pattern)])) as {
    // Object.fromEntries forgets the keys; they are those of `patterns`.
    [name in keyof patterns]: Url<patterns[name]>
  }
}

function url(pattern: string) {
  // What stands between the names, and the names, in turn: a page has hundreds of addresses.
  const parts = pattern.split(/:(\w+)/)
  return {
    pattern,
    href: (params: Record<string, string>, query?: Record<string, string | undefined>) => {
      let path = parts[0] ?? ''
      for (let at = 1; at < parts.length; at += 2)
        path += encodeURIComponent(params[parts[at] ?? ''] ?? '') + (parts[at + 1] ?? '')
      return query ? path + search(query) : path
    },
  }
}

function search(query: Record<string, string | undefined>) {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length ? `?${new URLSearchParams(given)}` : ''
}
