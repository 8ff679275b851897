import { readTemplates } from './read-templates';

/** What people tell, ask and paste in Polish, beside letters and forms; `declined` names bear the ending of a case. */
export const polishProse = readTemplates(`
  [Mój dziadek|Moja babcia|Mój tata|Moja mama|Mój wujek|Moja ciocia|Mój teść|Moja siostrzenica|Mój wnuk|Moja szwagierka|Ciocia|Wujek|Dziadek] {first} [mieszka w {city}|zmarł w {year}|ma {number} lat|jest w szpitalu].
  [mój mąż|moja żona|mój syn|moja córka|mój brat|moja siostra|mój chłopak|moja dziewczyna|mój szef|moja koleżanka|sąsiad|sąsiadka|mój były] {first} [mówi, że|chce, żeby|nie wie, czy] {first} [wyjeżdża|przyjdzie|jest chora].
  [cześć|hej|dzień dobry] [jestem|tu|mam na imię|nazywam się] {first}[, mam {number} lat|, z {city}|] i [potrzebuję pomocy|nie wiem co robić|mam pytanie].
  [Pan|Pani|pan|pani|Sąsiad pan|Sąsiadka pani|Ksiądz|Doktor|dr|Mecenas|Sołtys|Wójt|Profesor|Siostra] {any} [dzwonił|dzwoniła|nie odpowiada|podpisał|przyszła] [wczoraj|dnia {date}|].
  [Rozmawiałam z|Byłem u|Idę z|Mieszkam z|Pracuję z] {declined} [i|oraz] {declined} [w sprawie|o] [umowy|czynszu|urlopie].
  [Daj|Powiedz|Zapłać|Oddaj|Pożycz|Przelej {money}] {declined} [i|oraz] {declined}, [bo|że] {first} [prosi|czeka|nie ma].
  [Dla|Od|Bez|Do|U|Koło] {declined} [to za drogo|wszystko gra|nie pojedziemy] w [niedzielę|sobotę].
  [Kto odbiera|Widziałeś|Zaproś|Odbierz|Znasz|Kocham] {declined}? {first}: [ja nie mogę|ok|w pracy]
  Pożegnaliśmy [pana|panią|organistę|nauczycielkę] {declined} {declinedlast}. [Żona|Mąż|Syn|Córka|Brat] {first} [zmarła w {year}|mieszka w {city}|uczy w {city}].
  reprezentowaną przez {declined} {declinedlast}, a [Panem|Panią] {declined} {declinedlast}, ur. {date} w {city}.
  – [Wejdź|Nie wiem|To nieprawda] – powiedział {first1}. {first2} [milczała|uśmiechnął się|wzruszyła ramionami]. [Deszcz|Drzwi|Wiatr] [padał|były otwarte|ucichł].
  {first1} i {first2} [biorą ślub w {city}|poznali się w {year}|rozwodzą się]. [Świadek|Chrzestny|Chrzestna]: {first}. [Napisz przemówienie|Napisz toast].
  [Wiersz|Przemówienie|Życzenia|Kondolencje|Laurka|Podziękowanie] dla {declined} [{declinedlast}|], [która idzie na emeryturę|{number} lat|od wnuków].
  Notatka z zebrania {date}⏎Obecne: {plain} (przew.), {plain}, {first}⏎1) [składki|dach], rozlicza {first}⏎2) [klucze|święto], {first} ma załatwić⏎3) odwiedziny u {declined}
  [Pacjent|Pacjentka|Najemca|Poszkodowany|Świadek|Ubezpieczony|Powód]: {shout}  ur. {date}  PESEL {id}
  [Pacjent|Klient|Pracownik] {full}, {number}, [spawacz|emeryt|kucharka], zam. {street}, {city}. [Lek.|lek. med.|Podpis] {full}
  ZUS odmówił renty. {full}, {number} lat, [spawacz|murarz], [po wypadku|z {city}]. Umowa, Kara umowna, Termin, Zaliczka i Kaucja są w załączniku.
  [popraw błędy|napisz ładniej]: dzień dobry pani {first} [mój syn|moja córka] {first} nie będzie w przedszkolu bo ma [katar|gorączkę] proszę przekazać {declined} że [tort|wycieczka] będzie w piątek {first}
  [Pozdrawiam|Buziaki|Z poważaniem|Dzięki|Całuję|Ściskam|Pa], {first}
  [Szanowny Panie|Szanowna Pani|Szanowny Panie Doktorze|Szanowna Pani Profesor|Drogi Panie|Kochana|Kochany] {any}, [w załączeniu przesyłam wyniki|dziękuję za list].
  [imię synka|imię córki|tata to był|mama to|na imię mu|nazywa się] {first}, [ma {number} lat|kierowca|uczennica].
  tel. {phone} {first}, [dzwonić po 17|bez pośredników]. Pytać o {declined}.
  [Wczoraj|Potem|Dziś|Wtedy] {first} [krzyczał|wyszła|zadzwonił na policję|płakała], a {first} [nic nie zrobił|śmiała się].
  Gdzie jest {first}? [Czy|Kiedy] {first} [zjadła|przyjedzie|oddał kluczyki]?
  {declined} [nie było|nie zaproszono|uczy] {full}. [Mama|Babcia|Ojciec|Brat] {declined} [śpi|płaci|nie wie].
  Wyjaśnij [fotosyntezę|umowę najmu|zasady szachów|Powstanie Listopadowe] w [pięciu punktach|tabeli]. Rozdział, Punkt, Tabela i Rysunek.
  Składniki: Mąka, Cukier, Jajka, Masło. Piec {number} minut. [Zupa|Ciasto|Sałatka] dla {number} osób. 3 maja, 12 czerwca.
`);
