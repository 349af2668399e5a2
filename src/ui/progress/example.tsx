import type { Locale } from '#kernel/i18n/locales.ts'
import { Progress } from './progress.tsx'

const words = {
  es: { label: 'Tu avance en el curso', of: (done: number) => `${done} de 12 lecciones` },
  en: { label: 'Your progress in the course', of: (done: number) => `${done} of 12 lessons` },
  pt: { label: 'Seu avanço no curso', of: (done: number) => `${done} de 12 lições` },
}

export function ProgressExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <div class="stack">
      {[0, 5, 12].map((done) => (
        <Progress
          label={say.label}
          done={done}
          of={12}
          text={say.of(done)}
          band="ponle-precio-a-tu-trabajo"
          place={`progress-${done}`}
        />
      ))}
    </div>
  )
}
