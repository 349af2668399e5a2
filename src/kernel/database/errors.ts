/** PostgreSQL's SQLSTATE for a row that another row's key forbids (unique_violation, appendix A of its manual). */
export function isDuplicate(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === '23505'
}
