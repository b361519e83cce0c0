/** JSON as content systems write it by hand → JSON. */

/** What is skipped between values: comments, and what hides a script from browsers of the last century. */
const SKIPPED = /\s+|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>|;/y;
/** What may follow the quotation mark that ends a string; another mark was left unescaped inside it. */
const AFTER_STRING = /\s{0,99}(?:[:}\]]|$|\/[/*]|,\s{0,99}(?:["'{}[\]\d/-]|true|false|null|$))/y;
const ESCAPED = /["\\/bfnrtu]/;

/**
 * Repairs the usual faults: quotation marks and line breaks inside strings, single quotation marks around them, comments,
 * trailing commas, several values in a row, brackets too many. One pass; what is still no JSON stays none.
 */
export function repairJson(source: string): string {
  const roots: string[] = [];
  let out = '';
  let depth = 0;
  for (let i = 0; i < source.length; ) {
    SKIPPED.lastIndex = i;
    if (SKIPPED.test(source)) {
      i = SKIPPED.lastIndex;
      continue;
    }
    if (source.startsWith('/*', i)) {
      const end = source.indexOf('*/', i + 2);
      i = end < 0 ? source.length : end + 2;
      continue;
    }
    const char = source.charAt(i);
    if (char === '"' || char === "'") {
      const string = readString(source, i);
      out += string.json;
      i = string.end;
      continue;
    }
    i++;
    const closes = char === '}' || char === ']';
    // a comma or bracket between two values or behind the last one
    if (depth === 0 && (closes || char === ',')) continue;
    if (char === '{' || char === '[') depth++;
    if (closes) {
      depth--;
      if (out.endsWith(',')) out = out.slice(0, -1);
    }
    out += char;
    if (closes && depth === 0) {
      roots.push(out);
      out = '';
    }
  }
  return roots.length === 1 && out === ''
    ? (roots[0] as string)
    : `[${[...roots, ...(out === '' ? [] : [out])].join()}]`;
}

/** The string that begins at a quotation mark, as JSON writes it, and where it ends. */
function readString(source: string, start: number): { readonly json: string; readonly end: number } {
  const mark = source.charAt(start);
  let json = '"';
  let i = start + 1;
  for (; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === '\\') {
      const next = source.charAt(++i);
      json += ESCAPED.test(next) ? char + next : next;
    } else if (char === mark) {
      AFTER_STRING.lastIndex = i + 1;
      if (AFTER_STRING.test(source)) break;
      json += mark === '"' ? '\\"' : mark;
    } else json += char === '"' ? '\\"' : char < ' ' ? ' ' : char;
  }
  return { json: `${json}"`, end: i + 1 };
}
