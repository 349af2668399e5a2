/** Value of a cookie in Set-Cookie lines, decoded; the last line of that name counts, as in a browser. */
export function getSetCookieValue(lines: readonly string[], name: string): string | undefined {
  const value = lines
    .findLast((line) => line.startsWith(`${name}=`))
    ?.slice(name.length + 1)
    .split(';')[0]
  return value === undefined ? undefined : decodeURIComponent(value)
}
