/** Reads an article as a person does: opens it, clicks the button, waits for the panel. */
import { type Session, until, type View } from './session.ts';

/** Sessions in which the panel is open already and shows an earlier page. */
const opened = new WeakSet<Session>();

/** The panel, once it has read the article at this address. */
export async function readArticle(session: Session, url: string): Promise<View> {
  await session.open(url);
  if (opened.has(session)) {
    const panel = await session.panel();
    await panel.evaluate(`document.querySelector('#source')?.classList.add('of-the-last-page')`);
  }
  await session.clickButton();
  const panel = await session.panel();
  opened.add(session);
  await until('the panel to have read the page', () =>
    panel.evaluate<boolean>(`document.querySelector('#source:not(.of-the-last-page)') !== null`),
  );
  return panel;
}
