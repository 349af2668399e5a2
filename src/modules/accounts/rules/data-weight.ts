/**
 * Bytes, as compressed for the wire, by which one finished course makes the file of one's own data heavier; measured on the course
 * that ships. `test/file-weights.test.ts` fails where the real weight differs by more than a quarter.
 */
export const dataOfOneCourse = 2_300
