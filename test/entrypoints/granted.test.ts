import { describe, expect, it, vi } from 'vitest';
import { granted } from '../../entrypoints/shared/granted.ts';

const LATE = new Error('Cannot access contents of the page. Extension manifest must request permission');

describe('access to a page by a click', () => {
  it('is tried again while the permission may only be late', async () => {
    const access = vi.fn().mockRejectedValueOnce(LATE).mockRejectedValueOnce(LATE).mockResolvedValue('read');
    expect(await granted(access)).toBe('read');
    expect(access).toHaveBeenCalledTimes(3);
  });

  it('is refused in the end', async () => {
    await expect(granted(() => Promise.reject(LATE))).rejects.toBe(LATE);
  });

  it('is not tried again where the page is the browser’s own', async () => {
    const access = vi.fn().mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await expect(granted(access)).rejects.toThrow('chrome://');
    expect(access).toHaveBeenCalledTimes(1);
  });
});
