/** What is wrong with a file, and on which line (from 1). */
export class FileFault extends Error {
  readonly line: number
  constructor(line: number, message: string) {
    super(`Line ${line}: ${message}`)
    this.line = line
  }
}
