/**
 * Something of each kind, so that no recognizer meets its first text later. Numbers that wait for a word of their country are left to
 * the first text that has it: three hundred patterns would keep the background busy for a second.
 */
export const warmUpSample = `Dear Ann Example,
write to ann@example.com or ann (at) example (dot) com, call +1 202 555 0143, come to 10 Example Street, Springfield, IL 62701.
Born on 12 May 1984, 40 years old, passport number X12345678, driver's license D1234562, MRN 00847261, insurance A1234567.
Card 4111 1111 1111 1111 cvv 123 exp 01/30, IBAN DE89 3704 0044 0532 0130 00, routing 021000021, account number 12345678.
Server 10.1.2.3, fe80:0:0:0:1:2:3:4, 3c:22:fb:01:9a:7e, https://example.com/?token=a1b2c3, /home/ann_1/x, VIN 1M8GDM9AXKP042788.
My password is a1B2c3D4, user name ann_1, order number A-4471-22, serial 5CD2148KJ9, at 48.85837, 2.294481, paid $12.
{"apiKey": "a1b2c3d4e5f6g7h8", "city": "Springfield"} export TOKEN=a1b2c3d4e5f6 --flag value <b>x</b>
id,name,ssn
1,Ann Lee,536-90-4399
function example(value: string) { return items.map((item) => item.id === 1); } // Müller GmbH, Hauptstraße 1, 10115 Berlin
`;

/**
 * What most texts are: prose with a number here and there. It comes before the other: V8 optimises patterns until their code has grown to 16 MB, and those
 * that every text meets should be among them.
 */
export const ordinarySample = `Could you explain in simple words how a heat pump works, and why it needs 3 to 4 times less energy than a heater?
I have read the first 2 chapters of the book, and I still don't see what the author means by “efficiency”. Please give me a short
list of the main points, then an example with numbers: a house of 120 square metres, 20 °C inside and 5 °C outside.

- How much does it cost to run it for 24 hours?
- Is it worth it where the winters are long and cold?

Write it as a letter to my neighbour, not longer than 300 words. Thank you! It would be great to have a table at the end, too.
for (let day = 1; day <= 7; day += 1) console.log(day, energy[day] / 3600);
`;

/**
 * No word and no digit: of all patterns it meets only those that are looked for everywhere, and at such a length that they are compiled at
 * once. Before all else, so that V8 optimises these whatever comes after.
 */
export const wordlessSample = '. \n'.repeat(500);
