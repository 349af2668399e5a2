import type { Locale } from '#kernel/i18n/locales.ts'
import { Notice } from './notice.tsx'

const words = {
  es: {
    info: 'Hay una versión nueva de este curso. Puedes terminar la que empezaste.',
    success: 'Guardamos tu hoja de costos.',
    warning: 'Estás sin señal. Guardamos tus respuestas en este teléfono y las enviamos después.',
    errorTitle: 'No pudimos enviar tu mensaje',
    error: 'Sigue escrito aquí. Intenta de nuevo en un momento.',
  },
  en: {
    info: 'There is a new version of this course. You can finish the one you began.',
    success: 'We saved your cost sheet.',
    warning: 'You are offline. We keep your answers on this phone and send them later.',
    errorTitle: 'We could not send your message',
    error: 'It is still written here. Try again in a moment.',
  },
  pt: {
    info: 'Há uma versão nova deste curso. Você pode terminar a que começou.',
    success: 'Salvamos sua planilha de custos.',
    warning: 'Você está sem sinal. Guardamos suas respostas neste telefone e enviamos depois.',
    errorTitle: 'Não conseguimos enviar sua mensagem',
    error: 'Ela continua escrita aqui. Tente de novo daqui a pouco.',
  },
}

export function NoticeExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <div class="stack">
      <Notice>{say.info}</Notice>
      <Notice kind="success">{say.success}</Notice>
      <Notice kind="warning">{say.warning}</Notice>
      <Notice kind="error" title={say.errorTitle}>
        {say.error}
      </Notice>
    </div>
  )
}
