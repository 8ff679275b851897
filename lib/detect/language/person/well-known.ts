import type { Reading } from '../reading';
import type { Evidence } from './evidence';
import type { Segment } from './segments';

const lines = (names: string): ReadonlySet<string> =>
  new Set(
    names
      .split(/[,\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );

/** Known to everybody by one name: people of history, art, science, sport and office, and the actors of textbooks. */
const byOneName = lines(`
  shakespeare, einstein, newton, darwin, galileo, copernicus, kepler, freud, jung, marx, engels, lenin, stalin, trotsky, mao, hitler,
  mussolini, churchill, roosevelt, lincoln, washington, jefferson, kennedy, nixon, reagan, clinton, obama, trump, biden, putin, zelensky,
  zelenskyy, merkel, macron, thatcher, gandhi, nehru, modi, mandela, castro, napoleon, bismarck, caesar, cleopatra, alexander, aristotle,
  plato, socrates, homer, sophocles, cicero, augustine, aquinas, descartes, spinoza, leibniz, kant, hegel, nietzsche, schopenhauer,
  kierkegaard, wittgenstein, heidegger, sartre, camus, foucault, derrida, chomsky, voltaire, rousseau, montesquieu, machiavelli, hobbes,
  locke, hume, keynes, hayek, friedman, dante, boccaccio, petrarch, cervantes, goethe, schiller, heine, tolstoy,
  dostoevsky, chekhov, pushkin, gogol, kafka, proust, flaubert, balzac, zola, hugo, dickens, austen, bronte, hemingway, faulkner,
  fitzgerald, steinbeck, orwell, huxley, tolkien, rowling, lovecraft, poe, whitman, wordsworth, byron, keats, shelley, blake, yeats,
  joyce, beckett, mozart, beethoven, bach, handel, haydn, schubert, chopin, brahms, wagner, verdi, puccini, tchaikovsky, stravinsky,
  picasso, matisse, monet, manet, cezanne, gauguin, rembrandt, vermeer, michelangelo, raphael, leonardo, caravaggio, dali, warhol, banksy,
  beyonce, rihanna, madonna, adele, eminem, drake, bowie, prince, shakira, messi, ronaldo, neymar, pele, maradona, federer, nadal,
  djokovic, hamilton, schumacher, musk, bezos, zuckerberg, gates, jobs, buffett, oprah, turing, tesla, edison, curie, pasteur, hawking,
  feynman, bohr, heisenberg, schrodinger, planck, oppenheimer, dumbledore, voldemort, frodo, gandalf, sherlock, watson, hamlet, macbeth,
  romeo, juliet, odysseus, achilles, hercules, zeus, odin, thor, loki, buddha, confucius, muhammad, moses, noah, abraham, santa
`);

const byFullName = lines(`
  william shakespeare, albert einstein, isaac newton, charles darwin, marie curie, ada lovelace, alan turing, grace hopper, nikola tesla,
  thomas edison, stephen hawking, richard feynman, carl sagan, neil armstrong, neil degrasse tyson, leonardo da vinci, vincent van gogh,
  pablo picasso, frida kahlo, andy warhol, salvador dali, claude monet, wolfgang amadeus mozart, ludwig van beethoven,
  johann sebastian bach, frederic chopin, barack obama, michelle obama, donald trump, joe biden, kamala harris, hillary clinton,
  bill clinton, george washington, thomas jefferson, abraham lincoln, george bush, john kennedy, john mccain, bernie sanders,
  ronald reagan, richard nixon, franklin roosevelt, theodore roosevelt, winston churchill, margaret thatcher, tony blair, boris johnson,
  david cameron, theresa may, keir starmer, queen elizabeth, emmanuel macron, angela merkel, olaf scholz, vladimir putin,
  volodymyr zelensky, volodymyr zelenskyy, xi jinping, mao zedong, narendra modi, mahatma gandhi, nelson mandela, fidel castro,
  che guevara, adolf hitler, joseph stalin, vladimir lenin, karl marx, friedrich engels, sigmund freud, carl jung, immanuel kant,
  friedrich nietzsche, rene descartes, john locke, david hume, adam smith, john maynard keynes, milton friedman, noam chomsky,
  michel foucault, simone de beauvoir, hannah arendt, jane austen, charles dickens, mark twain, ernest hemingway, george orwell,
  virginia woolf, james joyce, oscar wilde, agatha christie, stephen king, neil gaiman, terry pratchett, douglas adams, isaac asimov,
  arthur clarke, philip dick, ray bradbury, kurt vonnegut, margaret atwood, toni morrison, maya angelou, harper lee, leo tolstoy,
  fyodor dostoevsky, anton chekhov, franz kafka, thomas mann, hermann hesse, marcel proust, victor hugo, albert camus, jean-paul sartre,
  gabriel garcia marquez, jorge luis borges, miguel de cervantes, dante alighieri, edgar allan poe, walt whitman, emily dickinson,
  robert frost, sylvia plath, william blake, john keats, bob dylan, john lennon, paul mccartney, elvis presley, michael jackson,
  freddie mercury, david bowie, taylor swift, ed sheeran, justin bieber, ariana grande, lady gaga, katy perry, billie eilish,
  kanye west, kim kardashian, tom hanks, tom cruise, brad pitt, angelina jolie, leonardo dicaprio, meryl streep, viola davis,
  cate blanchett, tilda swinton, scarlett johansson, robert downey jr, keanu reeves, morgan freeman, samuel jackson, will smith,
  quentin tarantino, steven spielberg, martin scorsese, stanley kubrick, alfred hitchcock, christopher nolan, spike lee, walt disney,
  marilyn monroe, audrey hepburn, charlie chaplin, bruce lee, jackie chan, elon musk, jeff bezos, bill gates, steve jobs, tim cook,
  mark zuckerberg, sundar pichai, satya nadella, sam altman, warren buffett, oprah winfrey, ellen degeneres, lionel messi,
  cristiano ronaldo, serena williams, roger federer, rafael nadal, novak djokovic, michael jordan, lebron james, kobe bryant,
  tiger woods, muhammad ali, usain bolt, michael phelps, linus torvalds, guido van rossum, bjarne stroustrup, dennis ritchie,
  ken thompson, tim berners-lee, donald knuth, edsger dijkstra, harry potter, hermione granger, ron weasley, sherlock holmes,
  james bond, indiana jones, luke skywalker, darth vader, han solo, bruce wayne, clark kent, peter parker, tony stark, homer simpson,
  romeo montague, huckleberry finn, tom sawyer, atticus finch, jay gatsby, elizabeth bennet, jesus christ, santa claus, john doe, jane doe
`);

/** Evidence of a private person: it outweighs a famous name (`Dear Mr Newton`, `my wife Emily Dickinson`). */
const privateEvidence = /^(?:title|relation|greeting|signature|closing|introduction|field|mail)/;

/**
 * Whether a segment is a name that everybody knows, spoken of as such: shown, not asked about.
 *
 * @param evidence what was found for the segment
 */
export function isWellKnown({ words }: Reading, { first, end }: Segment, evidence: readonly Evidence[]): boolean {
  if (evidence.some((one) => privateEvidence.test(one))) return false;
  const name = words
    .slice(first, end)
    .map(({ folded }) => folded)
    .join(' ');
  return end - first === 1 ? byOneName.has(name) : byFullName.has(name);
}
