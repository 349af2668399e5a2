export const en = {
  diagnosed: 'You answered where to begin.',
  begun: (course: string) => `You began “${course}”.`,
  finished: (course: string) => `You finished “${course}”.`,
  certified: (course: string) => `You earned the certificate of “${course}”.`,
}
