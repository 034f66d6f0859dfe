/** What the browser tells a screen reader of a page. */
import type { Page } from 'playwright-core';

/** A node as a screen reader has it. */
export interface TreeNode {
  role: string;
  name: string;
  description: string;
  /** Names and values of what else is said: `expanded`, `invalid`, `live`, `focusable` … */
  states: Readonly<Record<string, unknown>>;
}

/** Every node of the accessibility tree that is not left out of it, in the order of the page. */
export async function accessibilityTree(page: Page): Promise<TreeNode[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, description, properties = [] }) => ({
        role: String(role?.value ?? ''),
        name: String(name?.value ?? '').trim(),
        description: String(description?.value ?? '').trim(),
        states: Object.fromEntries(properties.map(({ name: key, value }) => [key, value.value])),
      }));
  } finally {
    await session.detach();
  }
}

const CONTROLS =
  'button checkbox combobox DisclosureTriangle link listbox menuitem option radio searchbox slider spinbutton tab textbox'.split(
    ' ',
  );

/** What one can press, choose or fill in, and that has no name: nothing, on a page that is right. */
export function nameless(tree: readonly TreeNode[]): TreeNode[] {
  return tree.filter(({ role, name }) => name === '' && CONTROLS.includes(role));
}

/** The nodes that say by themselves what changed in them. */
export function liveRegions(tree: readonly TreeNode[]): TreeNode[] {
  return tree.filter(
    ({ states }) => states.root === undefined && /polite|assertive/.test(String(states.live)),
  );
}
