export const said = {
  'round-opened': 'The round is open. Now bring its participants.',
  'participants-brought': 'They are entered.',
  'participants-invited': 'Everybody is invited.',
  'participant-changed': 'Saved: plan again, so that the agenda follows.',
  'participant-left': 'They no longer take part, and their meetings are withdrawn.',
  'plan-begun': 'The plan is being made.',
  'plan-stopped': 'It stops in a moment and keeps the best so far.',
  'meeting-moved': 'The meeting is moved.',
  'move-undone': 'The last move is taken back.',
  'round-published': 'The agenda is published.',
  'changes-told': 'Whoever is concerned has been told.',
  'wishes-kept': 'Your wishes are saved.',
  'outcome-kept': 'Thank you: it is saved.',
  'said-too-often':
    'You have sent a lot in a short time, so the last of it was not saved. Wait ten minutes and say it again.',
}
