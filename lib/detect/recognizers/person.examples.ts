import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'Please contact «Jane Roe» or «Oluwaseun Adeyemi» about the lease.' },
    { marked: 'hi can u email «john smith» and ask «sarah» about the rent, «priya» said its ok' },
    { marked: 'PLEASE CONTACT «JOHN SMITH» OR «MARIA GARCIA» TODAY' },
    { marked: 'My name is «Zbyněk Vondráček» and I live here.' },
    { marked: 'My wife «Anneke» and our neighbour «Bob» were there.' },
    { marked: "Dr «Patel» saw Mrs. «O'Connor» and Mr. «Short» on the ward." },
    { marked: 'Sehr geehrter Herr «Jürgen Großmann», wir haben Frau «Yıldız» informiert.' },
    { marked: 'Hi «Katarzyna»,\n\nthe draft is attached.\n\nBest regards,\n«Ngozi»' },
    { marked: 'Thanks,\n\n«Katarzyna Nowak»\nSenior Analyst' },
    { marked: 'From: «Andrea Rossi» <a.rossi@example.com>\nTo: «Li Wei»\nCc: "Dr. «Hanna Müller»"' },
    { marked: '{"firstName":"«Fatima»","lastName":"«Al-Sayed»"}' },
    { marked: 'id,first_name,last_name\n17,«Dragana»,«Petrović»\n19,«Emily»,«Clark»' },
    { marked: 'const user = { name: "«Alice Johnson»" };' },
    { marked: '«J. R. Hartley» wrote to «M. K. Patel».' },
    { marked: 'Attendees:\n- «Ahmed Hassan»\n- «Chloe Dubois»\n- «Kwame Mensah»' },
    { marked: "«Jane Roe» moved out. «Roe» still owes rent, and «Jane»'s cat is here." },
    { marked: 'I spoke to «Ludwig van der Meer» yesterday.' },
    { marked: 'Send it to «Mirabel», her mail is mirabel.quist@example.com' },
  ],
  leaves: [
    {
      text: 'Set up Jenkins, Grafana, Jupyter, Ruby, Julia, Maven and Kafka.',
      because: 'products and tools that are also names',
    },
    { text: 'Compare Claude and Gemini for Alexa users.', because: 'products that are also names' },
    { text: 'if x:\n    val = 3\nelif y:\n    peg(val)', because: 'code keywords' },
    { text: 'class Jordan extends Model {}', because: 'a class name' },
    { text: 'la casa que den para la gente che', because: 'function words of other languages' },
    { text: 'Will the meeting be in May or on Monday?', because: 'words and months' },
    { text: 'She drove from Georgia to Paris.', because: 'places behind a preposition' },
    { text: 'Write a function that sorts a list of numbers.', because: 'nothing in it' },
    { text: 'user_john = load(john.settings)', because: 'parts of identifiers' },
    { text: 'Foster cooperation between Meta SEO teams.', because: 'a verb at the start, and an acronym' },
  ],
};
