/**
 * Bytes of files that are made when they are asked for, measured; `test/file-weights.test.ts` compares them with what the server
 * sends, and fails where the real weight differs by more than a quarter.
 */
export const fileWeights = { certificatePdf: 30_000, costSheetPdf: 28_000, costSheetCsv: 500 }

const packedAlready = /^media\/.*\.(webp|jpg|png|opus|mp4|webm)$/
const entry = 200
const packedText = 0.38

/** About what a course weighs as a zip: media as they are, text and drawings packed. */
export function packageWeight(files: readonly { path: string; bytes: number }[]): number {
  return files.reduce(
    (sum, { path, bytes }) => sum + entry + (packedAlready.test(path) ? bytes : bytes * packedText),
    0,
  )
}
