import { readTemplates } from './read-templates';

/** What people tell, ask and paste in Portuguese, beside letters and forms. */
export const portugueseProse = readTemplates(`
  [Meu avô|Minha avó|Meu pai|Minha mãe|Meu tio|Minha tia|A minha sogra|O meu sobrinho|Minha neta|O meu primo|O compadre|A comadre] {first} [mora em {city}|morreu em {year}|faz {number} anos|está no hospital].
  [Meu marido|Minha mulher|Meu filho|Minha filha|O meu irmão|A minha irmã|Meu namorado|Minha namorada|Meu chefe|Minha colega|O vizinho|Meu ex] {first} [disse que|quer que|não sabe se] {first} [vai embora|vem|está doente].
  [oi|olá|bom dia] [sou|aqui é|eu sou|me chamo|chamo-me] [a|o|] {first}[, tenho {number} anos|, de {city}|] e [preciso de ajuda|não sei o que fazer|tenho uma dúvida].
  [Hoje quem toca sou eu|Somos eu|Sou eu], {first}, [mecânica|{number} anos], e [meu irmão|minha tia|a minha amiga] {first}.
  [O doutor|A doutora|O senhor|A senhora|Seu|Dona|D.|Sr.|Sra.|O padre|O maestro|O mestre|A professora|O professor|A enfermeira|O advogado|A Ti] {any} [me disse|não responde|assinou|veio] [ontem|no dia {date}|].
  [a|o|A|O] {first} [do RH|da escola|do prédio|lá de casa|] [ri|grita comigo|não paga|vem às {time}] e [a|o] {first} [também|não sabe].
  [Dá um beijo|Manda um abraço|Conta|Diz] [à|ao|pra|pro] {first} e [à|ao|pra|pro] {first} [que cheguei|que não posso ir].
  — [Entra|Não sei|Isso não é verdade] — disse {first1}. {first2} [sorriu|calou-se|encolheu os ombros]. [A chuva|A porta|O vento] [caía|estava aberta|soprava].
  {first1} e {first2} [vão casar em {city}|conheceram-se em {year}|divorciaram-se]. [Padrinho|Madrinha|Testemunha]: {first}. [Escreve um discurso|Faz um brinde].
  [Poema|Discurso|Carta|Cartão|Convite|Nota de pesar] [pra|para] {any}, [que nasceu ontem|que se reforma|{number} anos|minha professora], mãe {first}.
  Ata de {date}. Presentes: {full} (presidente), {full}, {first}. Ponto 1: [obras|contas]; [Mestre|Sr.] {last} [suspenso|aprovado]. Ponto 2: {first} [trata disso|pede orçamento]. A secretária, {full}.
  [Paciente|Utente|Titular|Locatário|Autor|Réu|Testemunha|Cliente]: {full}[, nascido a {date}|], [CPF|NIF] {id}⏎Morada: {street}, {city}
  Eu, {full}, [portador do|com] RG {id}, residente na {street}, {city}, [autorizo|declaro que] {full}.
  Lista: {plain}, {number}⏎{plain}, {number} (a mãe, {first}, paga em junho)⏎{plain} (o "{first}"), {number}
  [corrige|reescreve]: oi prof {first} aqui é a mãe do {first} ele não vai pra escola tá com febre e o {first} tá viajando bj {first}
  [Abraço|Beijos|Bjs|Cumprimentos|Atenciosamente|Obrigada|Com carinho], {first}
  {first1} — pago — {phone}⏎{first} & {first} — falta metade⏎{plain} — pago
  [Contacto|Falar com|Perguntar por|Ligar para|Avisa] {first} [{phone}|antes das {time}].
  [Ontem|Depois|Hoje|Então] {first} [gritou|foi embora|chorava] e {first} [não fez nada|ria].
  [Com|Sem|Para|Segundo|Entre] {first} e {first} [não há problema|é mais caro].
  Cadê {first}? [Onde está|Já chegou] [a|o] {first}? {first} [dorme|não atende].
  Tô com ansiedade. Meu chefe {first} na {org} [grita comigo|não me paga] na frente de todo mundo.
  roteiro de {number} dias em {city}, somos eu ({first}), a {first} e o bebé {first}
  nome da [mãe|avó|tia|filha]: {first}. exame do {first}, consulta com a doutora {last}, [dia dezenove|às {time}].
  Filho de {full} e de {full}, natural de {city}, [casado com|pai de] {first}.
  [Explica|Compara|Resume|Traduz] [a fotossíntese|a Revolução dos Cravos|o contrato de arrendamento] em [cinco pontos|uma tabela].
  Ingredientes: Farinha, Açúcar, Ovos, Manteiga. Forno a {number} graus. [Bolo|Sopa|Arroz] para {number} pessoas. [Olá mãe|Boa tarde|Bom Natal|Feliz Ano Novo]!
`);
