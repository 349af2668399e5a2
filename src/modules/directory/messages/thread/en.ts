export const en = {
  entered: (name: string) => `You run ${name} in the directory since then.`,
  verified: (name: string) => `${name} was verified.`,
}
