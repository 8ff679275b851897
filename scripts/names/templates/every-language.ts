import { readTemplates } from './read-templates';

/** Chats, lists, tables, exports: what stands around the names is the same in every language. */
export const shared = readTemplates(`
  [{date}, {time}] {first1}: {said}⏎[{date}, {time}] {first2}: {said}⏎[{date}, {time}] {first1}: {said}
  [{date}, {time}] {plain1}: {said}⏎[{date}, {time}] {first2}: {said}
  [{time}] {first1}: {said}⏎[{time}] {first2}: {said}⏎[{time}] {first1}: {said}
  {date}, {time} - {first1}: {said}⏎{date}, {time} - {plain2}: {said} {first1}
  {date} {time} - {first1}: {said}⏎{date} {time} - {first2}: {said}⏎{date} {time} - {first1}: {said}
  ~{first1}: {said}⏎~{first2}: {said}⏎~{first1}: {said}
  {first1}: {said}⏎{first2}: {said}⏎{first1}: {said}
  {first1}: {said}⏎⏎{first2}: {said} {first1}⏎⏎{first1}: {said}
  - {first}: {said}⏎- {first}: {said}⏎- {plain}: {said}
  {first} – {said}⏎{first} – {said}⏎{plain} – {said}
  {first} - {number}⏎{first} - {number}⏎{first} & {first} - {number}
  {first} {number}⏎{first} {number}⏎{first} {number}
  {plain} – {phone}⏎{plain} – {phone}⏎{first} – {phone}
  {first} {phone}, {first} {phone}
  1. {plain}, {said}⏎2. {plain}, {said}⏎3. {first}, {said}
  {upper}: {said}⏎{upper}: {said}⏎{upper}: {said}
  {upper} ({date}), {upper} ({date})
  {shout}  {date}  {money}⏎{shout}  {date}  {money}
  {reversed}: {said}⏎{reversed}: {said}
  {reversed}; {city}; {number}⏎{reversed}; {city}; {number}
  {plain};{city};{money};{date}⏎{plain};{city};{money};{date}
  {first},{last},{city},{phone}⏎{first},{last},{city},{phone}
  | {plain} | {city} | {money} |⏎| {plain} | {city} | {money} |
  | {first} | {number} | {said} |⏎| {first} | {number} | {said} |
  INSERT INTO [clients|users|personas|kunden|clienti|osoby] VALUES ({number},'{first}','{last}','{city}','{phone}');
  INSERT INTO [clients|users|personas|kunden|clienti|osoby] (a, b) VALUES ('{plain}', '{date}'), ('{plain}', '{date}');
  ({number}, '{last}', '{first}', '{street}, {city}', NULL),⏎({number}, '{last}', '{first}', '{street}, {city}', NULL)
  <p id="{number}" a="{first}" b="{last}"/>
  "{plain}","{city}",{number}⏎"{plain}","{city}",{number}
  {first}, {first}, {first} ({said}), {first}
  {initials}, {initials}, {initials}
  {plain} ({first}), {said}
  {date}: {first} – {said}⏎{date}: {first} – {said}
  {date}  {plain}  {money}⏎{date}  {plain}  {money}
`);
