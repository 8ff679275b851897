/** Names that are also everyday words of their language: they say little in small letters, and less alone. */
export const alsoWords = `
  abril alba alegria amada amparo angel angeles asuncion aurora azucena battista beat bo bos caridad celeste celina chico clara
  clemente concepcion consuelo coral cruz dolores domingo donato durval ela ernst esperanza estrella fe felice felicia fidel finn
  fleur flora floor flo fortunato franca franco gioia gloria graca grazia guadalupe guerra guy ida ira iris italo jade jet job jop
  jos josé juul kim kobe konrad lalo leal leo leon leone libero lieve linda lise lis lobo lou lourdes lucio lut luz mandy manu mar
  mara marco margarita mas maxi mel mena merel mercedes mercês micha mie mien mies milagros mina modesto natal natale nel nella
  neto neves nieves nina norma novella ole otto palma paloma pau paz pepa perla piedade pia piero pilar pim pina pino pio plácido
  pola pons primo prosper puck puri quinta quintana regina reina rein remedios riet rina rio rita roca roos rosa rosario saar
  salvador santa santo santos sara secondo segundo selva serena silvestre socorro sol soledad stella tea tim tina tino tito toon
  trees trinidad una urbano ursula vale vega vera victoria vila vile villa viola violette violeta virginia visitación vita vito
  vitoria vittoria weit wil wolf xavier yara zita
`
  .trim()
  .split(/\s+/);
