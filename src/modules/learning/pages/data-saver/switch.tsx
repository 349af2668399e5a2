import type { Locale } from '#kernel/i18n/locales.ts'
import { Button } from '#ui/button/button.tsx'
import { Form, FormActions } from '#ui/form/form.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { messages } from '../../messages/data-saver/messages.ts'
import { learningUrls } from '../../urls.ts'

export interface DataSaverState {
  on: boolean
  /** The browser asks for it on every site, so no form here can switch it off. */
  byBrowser: boolean
}

interface SwitchProps extends DataSaverState {
  locale: Locale
  /** Page to which it leads back. */
  from: string | null
}

/** Whether data is saved, and the one button that changes it. */
export function DataSaverSwitch({ locale, on, byBrowser, from }: SwitchProps) {
  const say = messages[locale]
  if (byBrowser) return <Notice>{say.browser}</Notice>
  return (
    <Form action={learningUrls.dataSaver.href({ locale })}>
      <p>{on ? say.on : say.off}</p>
      {from ? <input type="hidden" name="from" value={from} /> : null}
      <FormActions>
        <Button name="saver" value={on ? 'off' : 'on'}>
          {on ? say.turnOff : say.turnOn}
        </Button>
      </FormActions>
    </Form>
  )
}
