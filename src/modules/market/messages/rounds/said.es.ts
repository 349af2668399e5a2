import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { said as en } from './said.en.ts'

export const said: TranslationOf<typeof en> = {
  'round-opened': 'La rueda está abierta. Ahora trae a quienes participan.',
  'round-changed': 'Está guardado. Si la agenda está publicada, avisa a quienes les toca.',
  'link-renewed': 'Tiene un enlace nuevo.',
  'participant-came': 'Está anotado.',
  'meeting-agreed': 'Está anotada: planea otra vez para que la agenda la tenga.',
  'meeting-not-agreed': 'Está quitada: planea otra vez para que la agenda lo siga.',
  'round-virtual': 'Ahora cada reunión es en una sala virtual, y se avisó a todos.',
  joined: 'Esta página está unida a tu cuenta.',
  'too-many-wishes':
    'Tus últimos deseos no quedaron guardados: puedes nombrar hasta 100. Marca algunos como «me da igual» y guarda otra vez.',
  'participants-brought': 'Ya están agregados.',
  'participants-invited': 'Todos tienen su invitación.',
  'participant-changed': 'Está guardado: planea otra vez para que la agenda lo siga.',
  'participant-left': 'Ya no participa, y sus reuniones se cancelan.',
  'plan-begun': 'El plan se está haciendo.',
  'plan-stopped': 'Se detiene en un momento y conserva lo mejor.',
  'meeting-moved': 'La reunión cambió de hora.',
  'move-undone': 'Se deshizo el último cambio.',
  'round-published': 'La agenda está publicada.',
  'changes-told': 'Se avisó a quienes les toca.',
  'wishes-kept': 'Tus deseos están guardados.',
  'outcome-kept': 'Gracias: está guardado.',
  'said-too-often':
    'Enviaste mucho en poco tiempo, así que lo último no quedó guardado. Espera diez minutos y dilo otra vez.',
}
