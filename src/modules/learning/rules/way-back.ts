const shape = /^\/(es|en|pt)(\/[\w~%.-]+)*$/

/** The page of ours from which somebody came, to lead her back; null for any other address. */
export function wayBack(path: string | undefined): string | null {
  return path !== undefined && shape.test(path) && !path.includes('/..') ? path : null
}
