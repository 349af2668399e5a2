import type { Locale } from '#kernel/i18n/locales.ts'
import { Tag } from './tag.tsx'

const words = {
  es: { plain: 'Borrador', done: 'Terminado', waiting: 'En revisión', urgent: 'Vence hoy' },
  en: { plain: 'Draft', done: 'Finished', waiting: 'In review', urgent: 'Due today' },
  pt: { plain: 'Rascunho', done: 'Concluído', waiting: 'Em revisão', urgent: 'Vence hoje' },
}

export function TagExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <p class="row">
      <Tag>{say.plain}</Tag>
      <Tag kind="done">{say.done}</Tag>
      <Tag kind="waiting">{say.waiting}</Tag>
      <Tag kind="urgent">{say.urgent}</Tag>
    </p>
  )
}
