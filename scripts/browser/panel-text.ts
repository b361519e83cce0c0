/** The panel as a reader sees it. */
import { until, type View } from './session.ts';

/** What the panel says once it has read the page, as lines of text. */
export async function panelText(panel: View): Promise<string> {
  await until('the panel to have read the page', () =>
    panel.evaluate<boolean>(`document.querySelector('#source') !== null`),
  );
  return await panel.evaluate<string>(`document.body.innerText`);
}
