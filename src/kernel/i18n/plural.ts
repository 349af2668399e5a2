/**
 * Words for one thing, and for any other number of them, none among them. Unicode's classes would not do: to Portuguese zero and one and
 * a half are 'one', and what is written for one says so.
 */
export function plural(count: number, forms: { one: string; other: string }): string {
  return count === 1 ? forms.one : forms.other
}
