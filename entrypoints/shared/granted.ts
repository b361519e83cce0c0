/** A click's permission to read the page can come a moment after the event of the click: Chromium's context menu does so now and then. */

/** Chromium's words for a page that it has not been told of. */
const NOT_YET = /cannot access contents of the page/i;
/** Milliseconds between the tries. */
const PAUSES = [25, 50, 100, 200];

/** What `access` gives; tried again where the permission may only be late. Rejects with the last refusal. */
export async function granted<T>(access: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await access();
    } catch (error) {
      if (!(error instanceof Error && NOT_YET.test(error.message))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return await access();
}
