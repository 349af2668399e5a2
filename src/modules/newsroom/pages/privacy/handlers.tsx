import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { sessionDays, visitorDays } from '#modules/accounts/public.ts'
import type { newsroomUrls } from '../../urls.ts'
import { PrivacyPage } from './page.tsx'

export function showPrivacy(c: PageContext<never, typeof newsroomUrls.privacy.pattern>) {
  const { shell, settings, contributions } = c.var
  const kept = contributions.flatMap((each) => each.kept ?? []).toSorted((a, b) => a.order - b.order)
  shareable(c)
  return c.html(
    <PrivacyPage
      shell={shell}
      operator={settings}
      logDays={settings.LOG_DAYS}
      cookieDays={{ session: sessionDays, visitor: visitorDays }}
      kept={kept}
    />,
  )
}
