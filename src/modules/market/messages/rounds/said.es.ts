import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { said as en } from './said.en.ts'

export const said: TranslationOf<typeof en> = {
  'round-opened': 'La rueda está abierta. Ahora trae a quienes participan.',
  'round-changed': 'Está guardado. Si la agenda está publicada, avisa a quienes les toca.',
  'link-renewed': 'Tiene un enlace nuevo.',
  'participant-came': 'Está anotado.',
  'meeting-agreed': 'Está anotada: planea otra vez para que la agenda la tenga.',
  'meeting-not-agreed':
    'Está quitada. Al planear otra vez, la reunión sale de la agenda, a menos que la deseen, que la hayas movido a mano o que la agenda esté publicada.',
  'round-virtual': 'Ahora cada reunión es en una sala virtual, y se avisó a todos.',
  'too-often': 'Has hecho mucho en poco tiempo. Espera diez minutos y hazlo otra vez.',
  joined: 'Esta página está unida a tu cuenta.',
  'joined-by-another': 'Otra cuenta ya tiene esta página. Si es tuya, pide un enlace nuevo a quien organiza la rueda.',
  'participants-brought': 'Ya están agregados.',
  'participants-invited': 'Todos tienen su invitación.',
  'participant-changed': 'Está guardado: planea otra vez para que la agenda lo siga.',
  'participant-left': 'Ya no participa, y las reuniones que le quedaban salen de la agenda.',
  'plan-begun': 'El plan se está haciendo.',
  'plan-stopped': 'Se detiene en un momento y conserva lo mejor.',
  'meeting-moved': 'La reunión cambió de hora.',
  'move-undone': 'Se deshizo el último cambio.',
  'round-published': 'La agenda está publicada.',
  'changes-told': 'Se avisó a quienes les toca.',
  'wishes-kept': 'Tus deseos están guardados.',
  'outcome-kept': 'Gracias: está guardado.',
  'participant-returned':
    'Participa de nuevo, con un enlace nuevo si ya tenía invitación. Planea otra vez para que la agenda le dé reuniones.',
  'meeting-unmoved': 'No cambió nada: la reunión ya está a esa hora.',
  'no-move-to-undo': 'No hay ningún cambio que se pueda deshacer.',
  'nothing-to-publish': 'No se publicó nada: todavía nadie se reúne con nadie. Primero planea la agenda.',
  'refused-not-published':
    'No se publicó nada: alguien dijo «no, gracias» a una reunión de esta agenda. Planea otra vez y publica después.',
}
