import type { Locale } from '#kernel/i18n/locales.ts'
import { Button, ButtonLink } from './button.tsx'

const words = {
  es: { save: 'Guarda tu hoja de costos', later: 'Sigue después', remove: 'Borra mi cuenta', go: 'Empieza la lección' },
  en: { save: 'Save your cost sheet', later: 'Go on later', remove: 'Delete my account', go: 'Start the lesson' },
  pt: {
    save: 'Salve sua planilha de custos',
    later: 'Continue depois',
    remove: 'Apague minha conta',
    go: 'Comece a lição',
  },
}

export function ButtonExample({ locale }: { locale: Locale }) {
  const say = words[locale]
  return (
    <div class="row">
      <Button type="button">{say.save}</Button>
      <ButtonLink href="#ui-button">{say.go}</ButtonLink>
      <Button type="button" kind="quiet">
        {say.later}
      </Button>
      <Button type="button" kind="danger">
        {say.remove}
      </Button>
    </div>
  )
}
