import type { Language } from '../generate/language';
import { portugueseProse } from './portuguese-prose';
import { readTemplates } from './read-templates';
import { shared } from './every-language';

export const portuguese: Language = {
  id: 'pt',
  locales: ['pt_BR', 'pt_PT'],
  places: {
    countries: ['BR', 'BR', 'PT', 'AO'],
    locale: 'pt_BR',
    streets: [
      'Rua *, #',
      'Rua * #',
      'Rua da * #',
      'Avenida *, #',
      'Av. * #',
      'Travessa *, #',
      'Praça *, #',
      'Alameda * #',
      'Estrada de * #',
    ],
  },
  organizations: {
    forms: 'Ltda,S.A.,Lda,ME,e Filhos,Seguros,Consultoria,Engenharia,Irmãos'.split(','),
    institutions:
      `Universidade de @|Hospital de @|Prefeitura de @|Câmara Municipal de @|Escola *|Colégio *|Clínica *|Padaria *|Oficina *|Banco do Brasil|Itaú|Bradesco|
      Caixa Geral de Depósitos|Petrobras|Correios|Instituto *|Fundação *|Tribunal de @|Farmácia *|Universidade Federal de @`
        .split('|')
        .map((form) => form.trim()),
  },
  titles: ['Sr.', 'Sra.', 'Dr.', 'Dra.', 'Dona', 'Seu', 'Prof.', 'Eng.'],
  jobs: 'programador,enfermeira,professora,contador,diretora,advogado,engenheiro,médica,gerente,estagiário'.split(','),
  topics: 'a fatura,o contrato,as férias,a reunião,o orçamento,o aluguel,o pedido,a entrevista'.split(','),
  said: `já vou|obrigada!|ok|até amanhã|quem traz a salada?|não posso|pago|falta metade|vegetariana|kkkk|me liga|no dentista|parabéns|dois filhos|atrasado|eu vou|que horas?|não responde|assinado|levo|trabalho amanhã|tá bom`.split(
    '|',
  ),
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  templates: [
    ...portugueseProse,
    ...shared,
    ...readTemplates(`
    [Olá|Oi|Cara|Caro|Prezada|Prezado|Bom dia] {first},⏎⏎[Pode|Você pode] enviar o documento para [o|a] {first} até {date}? Obrigado.⏎⏎[Abraços|Atenciosamente|Beijos|Cumprimentos],⏎{first}
    [Prezado Sr.|Prezada Sra.|Exmo. Sr.] {last},⏎⏎Escrevo sobre {topic}. Podemos nos encontrar em {city}.⏎⏎Atenciosamente,⏎{full}⏎{job}, {org}
    Meu nome é {full}[, sou {job} na {org}| e moro em {city}|, tenho {number} anos].
    Chamo-me {full} e vivo em {city}.
    Sou [o|a] {first}[ de {city}|, {job}|] e preciso de ajuda.
    [Escreva|Traduza|Corrija|Escreve] [um email|uma carta|uma mensagem] para [o Sr.|a Sra.|meu chefe|minha vizinha|dona] {last}[ da {org}| em {city}|] sobre {topic}.
    [Meu marido|Minha esposa|Meu filho|Minha filha|Meu irmão|Minha amiga|Meu chefe] {first} [me disse|acha|perguntou] que [o|a] {first} [vai para {city}|está doente|não vem].
    {first} e {first} [moram em|trabalham em|são de] {city}.
    [O Sr.|A Sra.|O Dr.|A Dra.|Dona] {last} [ligou|está de férias|quer um reembolso].
    Nome: {plain}⏎Cidade: {city}⏎País: {country}⏎Empresa: {org}
    Nome: {first}⏎Sobrenome: {last}⏎Endereço: {street}, {city}⏎Data de nascimento: {date}
    [Cliente|Paciente|Inquilino|Titular|Destinatário|Remetente|Contato]: {plain}⏎[Local|Cidade]: {city}
    Ata de {date}⏎Presentes: {plain}, {plain}, {first}⏎- {first} vai falar com a {org}.
    Contrato entre {org}, com sede na {street}, {city}, e {plain}.
    {plain}⏎{street}⏎{city}
    Moro na {street}, em {city}, e trabalho na {org}.
    Como está o tempo em {city}? [O que visitar em {country}?|]
    Em {month} vamos para {country} com {first} e {first}.
    Quem é {full}? [Ainda trabalha na {org}?|]
    {full}, {job} da {org}, [pediu demissão|foi preso em {city}].
    Feliz aniversário, {first}! [Um beijo da {first}.|]
    Escreva uma história sobre [um menino|uma menina|um gato] chamado {first} que vive em {city}.
    Explique a diferença entre [por e para|massa e peso|oferta e demanda] com exemplos.
    Escreva [uma receita de bolo|um poema sobre o mar|uma redação sobre a liberdade|um plano de treino].
    [Resuma|Corrija] o texto: A reunião será na segunda às dez horas na Sala Grande. Favor confirmar presença.
  `),
  ],
};
