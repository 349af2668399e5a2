export interface Words extends Record<
  | 'visitor'
  | 'waiting'
  | 'kept'
  | 'work'
  | 'works'
  | 'signedIn'
  | 'signedOut'
  | 'signIn'
  | 'signOut'
  | 'sent'
  | 'notSent'
  | 'file'
  | 'receipt'
  | 'refusal'
  | 'other'
  | 'pin'
  | 'askPin'
  | 'wrongPin'
  | 'shortPin'
  | 'pinSet'
  | 'pinRemoved'
  | 'takeOff'
  | 'takeOffWaits'
  | 'takeOffAsk'
  | 'takenOff',
  string
> {
  refusals: Record<string, string>
  links: { signIn: string; signOut: string }
}
