import type { TranslationOf } from '#kernel/i18n/locales.ts'
import type { said as en } from './said.en.ts'

export const said: TranslationOf<typeof en> = {
  'round-opened': 'A rodada está aberta. Agora traga quem participa.',
  'round-changed': 'Está salvo. Se a agenda está publicada, avise quem é afetado.',
  'link-renewed': 'Tem um link novo.',
  'participant-came': 'Está anotado.',
  'meeting-agreed': 'Está anotada: planeje de novo para que a agenda a tenha.',
  'meeting-not-agreed':
    'Foi retirada. Ao planejar de novo, a reunião sai da agenda, a menos que a queiram, que você a tenha mudado à mão ou que a agenda esteja publicada.',
  'round-virtual': 'Agora cada reunião é em uma sala virtual, e todos foram avisados.',
  'too-often': 'Você fez muito em pouco tempo. Espere dez minutos e faça de novo.',
  joined: 'Esta página está ligada à sua conta.',
  'joined-by-another': 'Outra conta já tem esta página. Se ela é sua, peça um novo link a quem organiza a rodada.',
  'participants-brought': 'Foram incluídos.',
  'participants-invited': 'Todos têm seu convite.',
  'participant-changed': 'Está salvo: planeje de novo para que a agenda acompanhe.',
  'participant-left': 'Já não participa, e as reuniões que ainda tinha saem da agenda.',
  'plan-begun': 'O plano está sendo feito.',
  'plan-stopped': 'Para em um momento e conserva o melhor.',
  'meeting-moved': 'A reunião mudou de hora.',
  'move-undone': 'A última mudança foi desfeita.',
  'round-published': 'A agenda está publicada.',
  'changes-told': 'Quem foi afetado já foi avisado.',
  'wishes-kept': 'Seus pedidos estão salvos.',
  'outcome-kept': 'Obrigado: está salvo.',
  'participant-returned':
    'Participa de novo, com um link novo se já tinha convite. Planeje de novo para que a agenda lhe dê reuniões.',
  'meeting-unmoved': 'Nada mudou: a reunião já está nessa hora.',
  'no-move-to-undo': 'Não há nenhuma mudança que se possa desfazer.',
  'nothing-to-publish': 'Nada foi publicado: ainda ninguém se reúne com ninguém. Primeiro planeje a agenda.',
  'refused-not-published':
    'Nada foi publicado: alguém disse “não, obrigado” a uma reunião desta agenda. Planeje de novo e publique depois.',
}
