import type { Examples } from '../recognizer';

export const examples: Examples = {
  finds: [
    { marked: 'I live at «1600 Elm Street NW, Apt. 5B, Springfield, IL 62704».' },
    { marked: 'Ship to:\n«221b Example Road\nFlat 2\nLeeds\nLS1 4AP»\n\nThanks' },
    { marked: 'Bitte an «Hauptstraße 12a, 10115 Berlin» liefern.' },
    { marked: 'Sie wohnt im «Rosenweg 3» in der Nähe.' },
    { marked: 'Notre bureau : «12 rue de la Paix, 75002 Paris»' },
    { marked: 'The office is at «Via Roma 15, 00184 Roma».' },
    { marked: 'Send it to «P.O. Box 1234, Springfield, IL 62704»' },
    { marked: 'please mail it to «42 oak avenue apt 7» tomorrow' },
    { marked: 'address: «7 Mill Lane, Upper Wick, WR2 5XX»' },
    { marked: 'His mail goes to «PSC 1234, Box 5678\nAPO AE 09012».' },
    { marked: 'My zip code is «62704»' },
    { marked: 'Meet me at the «corner of Mill Lane and 5th Avenue».' },
  ],
  leaves: [
    { text: 'It is 5 minutes down the road.', because: 'a number and the word road' },
    { text: 'I have 2 kids and they play on the street.', because: 'prose' },
    { text: 'Move 3 blocks to place 4.', because: 'instructions' },
    { text: 'for i in range(10): drive(i)', because: 'code' },
    { text: 'In 2019 the court ruled 5 to 4.', because: 'a year and a vote' },
    { text: 'email address: jane@example.com', because: 'an address of another sort' },
    { text: 'Chapter 12, The Long Road', because: 'a title' },
    { text: '12 Angry Men, 1957', because: 'a film' },
    { text: 'the corner of the table and 4 chairs', because: 'furniture' },
    { text: 'route 66 is a road', because: 'a road alone' },
    { text: '2023-01-15, Mrs. Green showed improvement', because: 'a date and a name' },
    { text: 'git checkout main && drive 5', because: 'commands' },
    { text: '東京都の人口は1400万人です', because: 'a number of people' },
  ],
};
