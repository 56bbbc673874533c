import { expect, type Locator, type Page } from '@playwright/test';

const MANY_STOPS = 250;

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

/** The first that can be seen: what is folded away cannot be reached either. */
const seen = (locator: Locator): Locator => locator.filter({ visible: true }).first();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const beginsWith = (words: string): RegExp => new RegExp(`^${escaped(words)}(?![a-z])`);

/** A label may go on with a remark at its end, such as "readers see this". */
const byLabel = (within: Page | Locator, label: string): Locator => within.getByLabel(new RegExp(`^${escaped(label)}`));

/** Somebody who has a keyboard and nothing else. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Goes on with Tab until the element has the focus. */
  async goTo(locator: Locator): Promise<void> {
    await expect(locator).toBeVisible();
    for (let stop = 0; stop < MANY_STOPS; stop += 1) {
      if (await hasFocus(locator)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${locator}`);
  }

  async type(label: string, text: string, within: Page | Locator = this.page): Promise<void> {
    await this.goTo(seen(byLabel(within, label)));
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.insertText(text);
  }

  /** A day into a date field: its parts are typed in the order the browser's language has them. */
  async typeDay(
    label: string,
    [year, month, day]: [string, string, string],
    within: Page | Locator = this.page,
  ): Promise<void> {
    const field = seen(byLabel(within, label));
    await this.goTo(field);
    await this.page.keyboard.type(month + day + year);
    await expect(field).toHaveValue(`${year}-${month}-${day}`);
  }

  /** Takes an option of a list by typing its first letters; with script, where much can be chosen, by typing a part of its
   *  name and taking the first that is found. */
  async choose(label: string, option: string, within: Page | Locator = this.page): Promise<void> {
    const list = seen(byLabel(within, label));
    await this.goTo(list);
    await this.page.keyboard.type(option);
    if ((await list.getAttribute('role')) !== 'combobox') {
      await expect(list.locator('option:checked')).toHaveText(option);
      return;
    }
    await expect(this.page.getByRole('option', { name: option, exact: false }).first()).toBeVisible();
    await this.page.keyboard.press('Enter');
    await expect(list).toHaveValue(new RegExp(`^${option}`));
  }

  /** Takes one of a group of radio buttons: Tab leads to the group, arrows through it. */
  async pick(group: string, option: string, within: Page | Locator = this.page): Promise<void> {
    const radios = within.getByRole('group', { name: group }).getByRole('radio');
    await this.goToAny(radios);
    // Its hint may follow without a space; a longer word is another option.
    const wanted = within.getByRole('group', { name: group }).getByRole('radio', { name: beginsWith(option) });
    for (let step = 0; step < (await radios.count()); step += 1) {
      if (!(await wanted.isChecked())) await this.page.keyboard.press(step === 0 ? 'Space' : 'ArrowDown');
    }
    await expect(wanted).toBeChecked();
  }

  async tick(label: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    const box = seen(within.getByRole('checkbox', { name: label }));
    await this.goTo(box);
    if (!(await box.isChecked())) await this.page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }

  /** Unfolds a part of a form that is seldom needed. */
  async unfold(summary: string, within: Page | Locator = this.page): Promise<void> {
    await this.goTo(seen(within.locator('summary', { hasText: summary })));
    await this.page.keyboard.press('Enter');
  }

  async press(name: string, within: Page | Locator = this.page): Promise<void> {
    await this.goTo(seen(within.getByRole('button', { name, exact: true })));
    await this.page.keyboard.press('Enter');
  }

  async follow(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    const link = seen(within.getByRole('link', { name, exact: typeof name === 'string' }));
    await this.goTo(link);
    const address = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL(address);
  }

  private async goToAny(locators: Locator): Promise<void> {
    for (let stop = 0; stop < MANY_STOPS; stop += 1) {
      const focused = await locators.evaluateAll((elements) =>
        elements.some((element) => element === document.activeElement),
      );
      if (focused) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${locators}`);
  }
}
