// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { CitationText } from '../../components/citation-text.tsx';
import { linkTo } from '../citation/fixtures.ts';

afterEach(cleanup);

it('lets a line break where an address is parted, and adds nothing to it', () => {
  const link = linkTo('https://shore.example/news/2024/05/salt?page=2&all=1');
  const { container } = render(<CitationText runs={[{ text: 'Salt. ' }, { text: link.url, link }]} lang="en" />);
  expect(container.textContent).toBe(`Salt. ${link.url}`);
  expect(container.querySelector('p')?.innerHTML).toBe(
    'Salt. https://shore.example/<wbr>news/<wbr>2024/<wbr>05/<wbr>salt?<wbr>page=<wbr>2&amp;<wbr>all=<wbr>1',
  );
});

it('leaves words that are a link in one piece', () => {
  const link = linkTo('https://shore.example/a/b');
  const { container } = render(<CitationText runs={[{ text: '(Reed/Sow, 2024)', link }]} lang={null} />);
  expect(container.querySelector('wbr')).toBeNull();
});
