const megabyte = 1_000_000
const kilobyte = 1_000

/** What a package may weigh; every figure is counted on the bytes themselves, never on what a header says. */
export const packageLimits = {
  files: 2000,
  fileBytes: 20 * megabyte,
  courseBytes: 200 * megabyte,
  /** Text that people write by hand never comes near this; text made to keep a parser busy does. */
  textBytes: 100 * kilobyte,
  /** How many times its own size a zip may grow to. */
  zipRatio: 100,
  /** Below this a zip may have any ratio: a short file of repeated text is no attack. */
  zipRatioFrom: 2 * megabyte,
}
export type PackageLimits = typeof packageLimits

export const mediaLimits = {
  pictureBytes: 500 * kilobyte,
  pixels: 25 * megabyte,
  svgElements: 5000,
  opusKilobits: 24,
  /** Opus varies its rate around the one asked for: what `ffmpeg -b:a 24k` makes must pass. */
  opusTolerance: 1.1,
}
