// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextPiece } from '../../article/text-builder.ts';
import { openReader, type Reader } from '../../page/reader.ts';
import type { AnnotatedArticle } from '../../parser/annotations.ts';

/** jsdom has no Custom Highlight API. */
const highlights = new Map<string, Set<Range>>();
class Highlight extends Set<Range> {
  priority = 0;
}

const onChange = vi.fn();
const onPick = vi.fn();
let reader: Reader;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Highlight', Highlight);
  vi.stubGlobal('CSS', { highlights });
  document.body.innerHTML = '<p>“The weir stays,” said Ana Petrel.</p><div id="ticker"></div>';
  const node = document.querySelector('p')?.firstChild as Text;
  const page = {
    article: { text: node.data },
    quotes: [{ start: 0, end: 17 }],
    speakers: [{ mentions: [[23, 33]] }],
    dates: [],
  } as unknown as AnnotatedArticle;
  const pieces: TextPiece[] = [{ node, nodeStart: 0, start: 0, length: node.data.length }];
  reader = openReader(page, pieces, new Map([[node, node]]), { onChange, onPick });
});

afterEach(() => {
  reader.close();
  vi.useRealTimers();
  vi.resetAllMocks();
});

const painted = (name: string) => [...(highlights.get(`tautan-${name}`) ?? [])].map(String);

describe('an open reader', () => {
  it('has painted quotes and mentions, and takes the paint off again', () => {
    expect(painted('quote')).toEqual(['“The weir stays,”']);
    expect(painted('speaker')).toEqual(['Ana Petrel']);
    reader.close();
    expect([...highlights.keys()]).toEqual([]);
  });

  it('notices within a second that the article changed, on a page that never rests', async () => {
    const ticker = document.getElementById('ticker') as HTMLElement;
    for (let i = 0; i < 10; i++) {
      ticker.textContent = String(i);
      if (i === 2) (document.querySelector('p') as HTMLElement).textContent = 'The weir is gone.';
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('says nothing of changes beside the article', async () => {
    (document.getElementById('ticker') as HTMLElement).textContent = 'Rain at noon';
    await vi.advanceTimersByTimeAsync(1000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('passes over clicks that the page made up', () => {
    const caretPositionFromPoint = vi.fn();
    Object.assign(document, { caretPositionFromPoint });
    document.querySelector('p')?.click();
    expect(caretPositionFromPoint).not.toHaveBeenCalled();
    expect(onPick).not.toHaveBeenCalled();
  });
});
