/** What content systems write for JSON is read as far as it can be told what they meant. */
import { describe, expect, it } from 'vitest';
import { repairJson } from '../../article/json-repair.ts';

const ferry = { a: 'Ferry', b: 2 };

describe('JSON is repaired', () => {
  it.each<[string, string, unknown]>([
    ['nothing to repair', '{"a":"Ferry","b":2}', ferry],
    ['trailing commas', '{"a":"Ferry","b":2,}', ferry],
    ['a trailing comma in a list', '[1,2,\n]', [1, 2]],
    ['a semicolon at the end', '{"a":"Ferry","b":2};', ferry],
    ['HTML comments around', '<!-- {"a":"Ferry","b":2} -->', ferry],
    ['CDATA around', '//<![CDATA[\n{"a":"Ferry","b":2}\n//]]>', ferry],
    ['CDATA in comments around', '/*<![CDATA[*/{"a":"Ferry","b":2}/*]]>*/', ferry],
    ['a comment to the end of the line', '{"a":"Ferry", // the name\n "b":2}', ferry],
    ['a comment in the place of a member', '{"a":"Ferry",\n//"c":"", none\n"b":2}', ferry],
    ['an address, which is no comment', '{"a":"https://greyisland.example/b"}', { a: 'https://greyisland.example/b' }],
    ['a line break in a string', '{"a":"Fer\nry"}', { a: 'Fer ry' }],
    ['quotation marks in a string', '{"a":"The "Tern", late","b":2}', { a: 'The "Tern", late', b: 2 }],
    ['quotation marks at the end of a string', '{"a":"The late "Tern"","b":2}', { a: 'The late "Tern"', b: 2 }],
    ['single quotation marks', "{'a':'Ferry','b':2}", ferry],
    [
      'an apostrophe between single quotation marks',
      "{'a':'Ferry\\'s \"Tern\"','b':2}",
      { a: 'Ferry\'s "Tern"', b: 2 },
    ],
    ['escapes that JSON does not know', '{"a":"Fer\\ry\\!"}', { a: 'Fer\ry!' }],
    ['two values in a row', '{"a":1}\n{"a":2}', [{ a: 1 }, { a: 2 }]],
    ['values in a row with a comma between', '{"a":1},{"a":2}', [{ a: 1 }, { a: 2 }]],
    ['a bracket too many', '{"a":"Ferry","b":2}}', ferry],
  ])('%s', (_case, source, expected) => {
    expect(JSON.parse(repairJson(source))).toEqual(expected);
  });

  it.each(['{"a":', '{"a" "b"}', '{"a":"Ferry', 'function () { return 1 }'])('but not beyond telling: %s', (source) => {
    expect(() => JSON.parse(repairJson(source))).toThrow();
  });

  it.each(['"', "'", '{"', '[', '","', '/*', '/*a', '//', '<!--', '\\', '" ,'])(
    'in time linear in its length: %j',
    (unit) => {
      const time = (n: number) => {
        const source = unit.repeat(n);
        const begin = performance.now();
        repairJson(source);
        return performance.now() - begin;
      };
      time(1_000);
      expect(time(200_000)).toBeLessThan(1_000);
    },
  );
});
