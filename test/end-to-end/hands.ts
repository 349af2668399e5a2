import type { Locator, Page } from 'playwright-core'
import { chooseOption, chooseRadio, press, tick, typeInto } from './keyboard.ts'

/** How a person works the controls of a page. */
export interface Hand {
  type(field: Locator, text: string): Promise<void>
  choose(radio: Locator): Promise<void>
  tick(box: Locator, on: boolean): Promise<void>
  select(list: Locator, value: string): Promise<void>
  press(button: Locator): Promise<void>
}

export const pointer: Hand = {
  type: async (field, text) => await field.fill(text),
  choose: async (radio) => await radio.check(),
  tick: async (box, on) => await box.setChecked(on),
  select: async (list, value) => void (await list.selectOption(value)),
  press: async (button) => await button.click(),
}

export function keys(page: Page): Hand {
  return {
    type: async (field, text) => await typeInto(page, field, text),
    choose: async (radio) => await chooseRadio(page, radio),
    tick: async (box, on) => await tick(page, box, on),
    select: async (list, value) => await chooseOption(page, list, value),
    press: async (button) => await press(page, button),
  }
}
