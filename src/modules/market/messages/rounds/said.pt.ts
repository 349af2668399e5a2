import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { said as en } from './said.en.ts'

export const said: TranslationOf<typeof en> = {
  'round-opened': 'A rodada está aberta. Agora traga quem participa.',
  'round-changed': 'Está salvo. Se a agenda está publicada, avise quem é afetado.',
  'link-renewed': 'Tem um link novo.',
  'participant-came': 'Está anotado.',
  'meeting-agreed': 'Está anotada: planeje de novo para que a agenda a tenha.',
  'meeting-not-agreed': 'Foi retirada: planeje de novo para que a agenda acompanhe.',
  'round-virtual': 'Agora cada reunião é em uma sala virtual, e todos foram avisados.',
  joined: 'Esta página está ligada à sua conta.',
  'too-many-wishes':
    'Seus últimos pedidos não foram salvos: você pode nomear até 100. Marque alguns como “tanto faz” e salve de novo.',
  'participants-brought': 'Foram incluídos.',
  'participants-invited': 'Todos têm seu convite.',
  'participant-changed': 'Está salvo: planeje de novo para que a agenda acompanhe.',
  'participant-left': 'Já não participa, e suas reuniões são canceladas.',
  'plan-begun': 'O plano está sendo feito.',
  'plan-stopped': 'Para em um momento e conserva o melhor.',
  'meeting-moved': 'A reunião mudou de hora.',
  'move-undone': 'A última mudança foi desfeita.',
  'round-published': 'A agenda está publicada.',
  'changes-told': 'Quem foi afetado já foi avisado.',
  'wishes-kept': 'Seus pedidos estão salvos.',
  'outcome-kept': 'Obrigado: está salvo.',
  'said-too-often':
    'Você enviou muito em pouco tempo, então o último não foi salvo. Espere dez minutos e diga de novo.',
}
