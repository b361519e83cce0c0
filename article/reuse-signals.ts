/**
 * What a page says about reuse outside its article, gathered before Readability throws it away: the texts in which
 * publishers state conditions, and the licence that machines can read. The parser judges the sentences.
 */
import { webAddress } from './address.ts';
import type { ReuseSignals } from './article.ts';
import type { PageBlock } from './blocks.ts';
import type { Declarations } from './declarations.ts';
import { nameOf } from './dom.ts';
import { articleNode, isObject, type JsonObject, listOf, pageNode, resolve } from './json-ld.ts';
import { plainValue } from './plain-value.ts';

/** What the page's authors call the parts where conditions stand. */
const NAMED =
  /copy-?right|legal|licen[cs]e|rights|terms|disclaimer|foot(?:er|note)|colophon|imprint|impressum|reprint|republish|syndicat|reuse|attribution|notice|hak-?cipta/;
/** What a line about rights shows in any language. */
const MARKED = /[©®]|\(c\)|copyright|creative commons|\bcc[ -]by/i;
/** Conditions that stand unmarked stand near the end of the page. */
const LAST_BLOCKS = 60;
const MOST_PASSAGES = 100;
/** Code units of a passage: less is a label, more is a text of its own. */
const SHORTEST = 15;
const LONGEST = 1500;
const LONGEST_CREDIT = 200;
/** A block with a larger share of link text is a menu. */
const MOST_LINK_TEXT = 0.7;
/** How far up an element's name is looked for. */
const LEVELS = 4;

/** @param blocks of the whole page, before anything is taken out of it */
export function reuseSignals(declared: Declarations, blocks: readonly PageBlock[]): ReuseSignals {
  const nodes = [articleNode(declared.jsonLd), pageNode(declared.jsonLd)].filter((node) => node !== null);
  const json = licenceOf(nodes, declared);
  // IPTC's Credit Line, "required by the supplier to be used when published"; https://schema.org/creditText
  const credit = nodes.map((node) => plainValue(node.creditText, LONGEST_CREDIT)).find((text) => text !== null) ?? null;
  const linked = licenceLink(declared);
  const reserved = isMachineUseReserved(declared);
  const meta = ['dc.rights', 'dcterms.rights', 'dcterms.license', 'dc.rights.license', 'rights', 'license']
    .flatMap((name) => declared.meta.get(name) ?? [])
    .map((value) => webAddress(value)?.href)
    .find((address) => address !== undefined);
  return {
    passages: [...new Set([...statements(nodes, declared), ...passages(blocks)])].slice(0, MOST_PASSAGES),
    license: json ?? linked ?? meta ?? null,
    credit,
    machineUseReserved: reserved,
    from: [
      ...(json === null && credit === null ? [] : (['json-ld'] as const)),
      ...(linked === null ? [] : (['rel-license'] as const)),
      ...(meta === undefined && !reserved ? [] : (['meta'] as const)),
    ],
  };
}

/** What `robots` says of machines that learn, in place of a standard. */
const NO_LEARNING = /(?:^|[\s,])noai(?:$|[\s,])/i;

/** The TDM Reservation Protocol's `tdm-reservation` (W3C community group, 2024), or `noai` among the directives for robots. */
function isMachineUseReserved({ meta }: Declarations): boolean {
  return (
    meta.get('tdm-reservation')?.some((value) => value.trim() === '1') === true ||
    meta.get('robots')?.some((value) => NO_LEARNING.test(value)) === true
  );
}

/** schema.org `license`, else `usageInfo`, where it is an address. */
function licenceOf(nodes: readonly JsonObject[], { jsonLd }: Declarations): string | null {
  for (const property of ['license', 'usageInfo']) {
    for (const value of nodes.flatMap((node) => listOf(node[property]))) {
      const node = resolve(value, jsonLd);
      const name = isObject(node) ? (node.url ?? node['@id']) : node;
      const address = webAddress(typeof name === 'string' ? name : null)?.href;
      if (address !== undefined) return address;
    }
  }
  return null;
}

/** `rel=license`, or a link to a Creative Commons deed; not one inside a figure, which is the picture's. */
function licenceLink(declared: Declarations): string | null {
  const base = webAddress(declared.base);
  const head = webAddress((declared.links.get('license') ?? declared.links.get('cc:license'))?.[0], base)?.href;
  if (head !== undefined) return head;
  for (const element of declared.anchors) {
    const href = element.getAttribute('href') ?? '';
    const isLicence =
      /(?:^|\s)license(?:\s|$)/i.test(element.getAttribute('rel') ?? '') ||
      /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\//i.test(href);
    const address = isLicence && !isInFigure(element) ? webAddress(href, base)?.href : undefined;
    if (address !== undefined) return address;
  }
  return null;
}

function isInFigure(element: Element): boolean {
  for (let at = element.parentElement, level = 0; at !== null && level < 2 * LEVELS; at = at.parentElement, level++) {
    if (/^fig(?:ure|caption)$/.test(at.localName) || /caption|credit|gallery/.test(nameOf(at))) return true;
  }
  return false;
}

/** Statements that are declared as text. */
function statements(nodes: readonly JsonObject[], declared: Declarations): string[] {
  return [
    ...nodes.flatMap((node) => [...listOf(node.copyrightNotice), ...listOf(node.license), ...listOf(node.usageInfo)]),
    ...['copyright', 'dc.rights', 'dcterms.rights', 'rights'].flatMap((name) => declared.meta.get(name) ?? []),
  ]
    .map((value) => plainValue(value, LONGEST))
    .filter((text) => text !== null && text.length >= SHORTEST && webAddress(text) === null) as string[];
}

/** Blocks of the page that are named, marked or placed like conditions, each line of them one passage. */
function passages(page: readonly PageBlock[]): string[] {
  const blocks = page.filter(
    ({ length, linkLength }) => length >= SHORTEST && length <= LONGEST && linkLength <= MOST_LINK_TEXT * length,
  );
  return blocks
    .filter((block, i) => i >= blocks.length - LAST_BLOCKS || isNamed(block.element) || MARKED.test(textOf(block)))
    .flatMap((block) => textOf(block).split('\n'))
    .map((line) => plainValue(line, LONGEST))
    .filter((text) => text !== null && text.length >= SHORTEST) as string[];
}

function textOf(block: PageBlock): string {
  return block.nodes.map((node) => node?.data.replace(/\n/g, ' ') ?? '\n').join('');
}

function isNamed(element: Element): boolean {
  for (let at: Element | null = element, level = 0; at !== null && level < LEVELS; at = at.parentElement, level++) {
    if (/^(?:footer|small)$/.test(at.localName) || NAMED.test(nameOf(at))) return true;
  }
  return false;
}
