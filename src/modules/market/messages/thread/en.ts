export const en = {
  invited: (round: string) => `You were invited to ${round}.`,
  deal: (name: string, round: string) => `You closed a deal with ${name} at ${round}.`,
  dealOf: (name: string, round: string, amount: string) => `You closed a deal with ${name} at ${round}: ${amount}.`,
  sample: (name: string, round: string) => `A sample goes out after you met ${name} at ${round}.`,
  followUp: (name: string, round: string) => `You go on talking with ${name} after ${round}.`,
  met: (name: string, round: string) => `You met ${name} at ${round}.`,
}
