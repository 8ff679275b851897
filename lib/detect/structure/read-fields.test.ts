import { describe, expect, it } from 'vitest';
import { readFields } from './read-fields';

const read = (text: string) =>
  readFields(text, null).fields.map(({ shape, key, start, end }) => [shape, key, text.slice(start, end)]);

describe('readFields', () => {
  it.each([
    [
      'Name: Ann Example  DOB: 01/02/1980 MRN: 12345',
      'label',
      { name: 'Ann Example', dob: '01/02/1980', mrn: '12345' },
    ],
    ['Name: Ann Example Medical Record Number: 99', 'label', { name: 'Ann Example', 'medical record number': '99' }],
    ['**Phone:** 555\n- Fax: 556', 'label', { phone: '555', fax: '556' }],
    ['Password:\nswordfish\n', 'label', { password: 'swordfish' }],
    [
      '{"firstName":"Ann","n": {"zipCode":"10115", "age": 12}}',
      'json',
      { 'first name': 'Ann', 'zip code': '10115', age: '12' },
    ],
    ["export API_KEY='a b' DB_PASS=foo;", 'assignment', { 'export api key': 'a b', 'db pass': 'foo' }],
    ['https://x.example/p?token=abc&user=ann#top', 'query', { token: 'abc', user: 'ann' }],
    ["mysql --user root --password 'a b'", 'flag', { user: 'root', password: 'a b' }],
    ['<email>a@b.example</email>', 'element', { email: 'a@b.example' }],
    ['<employer id="7" name="X">', 'assignment', { 'employer id': undefined, id: '7', name: 'X' }],
    ['id,first_name\n17,Ann\n18,"Lee, B"\n', 'table', { id: '18', 'first name': 'Lee, B' }],
    ['| Name | Phone |\n|---|---|\n| Ann | 555 |', 'table', { name: 'Ann', phone: '555' }],
    ['Password [ x y ]\n\n Phone: [ 555 ]', 'label', { password: 'x y', phone: '555' }],
    [
      "INSERT INTO people (first_name, `Born`, note) VALUES (7, '1980', NULL), ('Ann', '1990', 'it''s')",
      'table',
      { 'first name': 'Ann', born: '1990', note: "it''s" },
    ],
    ['var key = []byte("a b")', 'assignment', { 'var key': '[]byte("a b")' }],
    ['name\tphone\nAnn\t555', 'table', { name: 'Ann', phone: '555' }],
  ] as const)('%s', (text, shape, expected) => {
    const found = new Map(read(text).flatMap(([of, key = '', value]) => (of === shape ? [[key, value] as const] : [])));
    for (const [key, value] of Object.entries(expected)) expect(found.get(key), key).toBe(value);
  });

  it('carries a header over to the next piece of a table, and lets it go at the table’s end', () => {
    const { header } = readFields('id,ssn\n1,2\n', null);
    expect(readFields('3,4\n', header).fields.map((field) => field.key)).toEqual(['id', 'ssn']);
    expect(readFields('\n3,4\n', header).fields).toEqual([]);
  });

  it.each(['at 12:30:45', 'std::vector<int> a == b', 'see http://x.example', 'C:\\Users\\x', '=:=::', 'a\n\n:\n'])(
    'sees no field in %j',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
