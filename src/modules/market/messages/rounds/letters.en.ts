export const letters = {
  greeting: (name: string) => `Hello, ${name}:`,
  closing: 'CONECTA Pacífico',
  button: 'Open my page',
  after: 'The link is yours alone and needs no account.',
  invited: {
    subject: (round: string) => `You are invited to ${round}`,
    text: (round: string) => `You take part in the business round ${round}. Say whom you would like to meet.`,
  },
  agenda: {
    subject: (round: string) => `Your agenda of ${round}`,
    text: (round: string) => `The agenda of ${round} is published. Your meetings are on your page.`,
  },
  changed: {
    subject: (round: string) => `Your agenda of ${round} has changed`,
    text: (round: string) => `Something in your agenda of ${round} is different. Look at your page.`,
  },
}
