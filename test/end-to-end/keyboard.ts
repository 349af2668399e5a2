import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

const most = 200

/** What the page knows of the place of the focus: where the target is from it, and how the focus is seen. */
interface Focus {
  place: 'here' | 'before' | 'after'
  isVisible: boolean
}

/** Presses Tab, or Shift+Tab where the target lies before, until it has the focus; the focus must be seen on the way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses <= most; presses++) {
    const { place, isVisible } = await target.evaluate(look)
    if (presses) assert.ok(isVisible, `the focus is not seen: ${await focused(page)}`)
    if (place === 'here') return
    await page.keyboard.press(place === 'before' ? 'Shift+Tab' : 'Tab')
  }
  assert.fail(`${most} presses of Tab did not reach ${target}: the focus is on ${await focused(page)}`)
}

/** Goes to a link or a button, and presses Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** Arrow keys choose in a group of radios, of which Tab reaches one. */
export async function chooseRadio(page: Page, target: Locator): Promise<void> {
  const name = await target.getAttribute('name')
  const group = target.page().locator(`input[type=radio][name="${name}"]`)
  const reached = (await group.and(page.locator(':checked')).count())
    ? group.and(page.locator(':checked'))
    : group.first()
  await tabTo(page, reached)
  await page.keyboard.press('Space')
  for (let presses = 0; presses < (await group.count()) && !(await target.isChecked()); presses++)
    await page.keyboard.press('ArrowDown')
  assert.ok(await target.isChecked())
}

export async function tick(page: Page, target: Locator, on: boolean): Promise<void> {
  await tabTo(page, target)
  if ((await target.isChecked()) !== on) await page.keyboard.press('Space')
  assert.equal(await target.isChecked(), on)
}

/** Arrow keys choose in a list. */
export async function chooseOption(page: Page, target: Locator, value: string): Promise<void> {
  await tabTo(page, target)
  const values = await target
    .locator('option')
    .evaluateAll((options) => options.map((one) => one.getAttribute('value')))
  await page.keyboard.press('Home')
  for (let presses = 0; presses < values.indexOf(value); presses++) await page.keyboard.press('ArrowDown')
  assert.equal(await target.inputValue(), value)
}

function look(target: Element): Focus {
  const focus = document.activeElement ?? document.body
  const { outlineStyle, outlineWidth } = getComputedStyle(focus)
  const isVisible = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
  if (focus === target) return { place: 'here', isVisible }
  const isBefore = focus !== document.body && focus.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING
  return { place: isBefore ? 'before' : 'after', isVisible }
}

async function focused(page: Page) {
  return await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))
}
