const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that hold English together. */
export const englishFunctionWords = set(`
  a an the this that these those my your his her its our their some any no every each all both either neither such
  i you he she it we they me him them us who whom whose which what where when why how there here
  am is are was were be been being do does did done have has had having will would shall should can could may might must
  and or but nor so yet if then than because while although though unless until since as of at by for with about against
  between into through during before after above below to from up down in out on off over under again further once not
  only own same too very just don't also please let's get got make like know want need help
`);

/** Words that hold other languages together and that English does not have: a line with two of them is not English. */
export const foreignFunctionWords = set(`
  der die das den dem des ein eine einen einem einer und oder aber nicht ist sind war ich du wir ihr sie mit von zu zum zur auf fur
  fuer bei aus nach uber wie was wenn dass sich auch noch nur wird werden haben hat kann mein meine bitte sehr geehrter geehrte
  el la los las un una unos unas y o pero que de del al en con por para como mas se su sus es son esta este yo tu nosotros lo le
  les mi hola muy porque cuando donde
  le la les un une des du et ou mais que qui de au aux dans avec pour par sur est sont je tu il elle nous vous ils ce cette mon ma
  mes votre vos pas ne plus bonjour
  il lo gli uno di da nel della dei che e ma per con su non sono ho hai mio mia ciao
  o os as um uma e mas nao com em no na dos das ao pelo voce eu ele ela meu minha ola
  het een en van met voor niet ik jij wij zijn naar maar ook dit dat
  och att det som pa ar av inte jag du vi den till med
  og ikke jeg det er en til av
  i w na z do nie sie jest to ze dla jak
  ve bir bu da de ile icin cok ben sen
  va la cua khong nhung duoc cho mot toi ban
  yang dan di ini itu dengan untuk tidak saya anda dari ke
  a az es egy hogy nem
`);
