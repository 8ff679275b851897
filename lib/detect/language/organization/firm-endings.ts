// How the names of firms end, where the last word alone does not say so: forms with dots and words of a family.

/** `S.r.l.`, `Sp. z o.o.`, `V.O.F.`, `e. V.`: legal forms with dots (ISO 20275, everyday part). */
export const dottedForm =
  /(?<=[\p{L}\d.,)"'”] )(?:[Ss]p\. ?z ?o\. ?o\.?|[Ss]p\. ?[jkp]\.|[Ss]\. ?[Rr]\. ?[Ll]\.?(?: ?[Ss]\.?)?|[Ss]\. ?[Pp]\. ?[Aa]\.?|S\. ?A\. ?S\.?|[Ss]\.[ac]\.(?:s\.)?|[Ss]\.n\.c\.|S\. ?A\.|S\. ?L\. ?U?\.?|V\. ?O\. ?F\.?|B\. ?V\.|N\. ?V\.|e\. ?[VKG]\.?|S\. de R\. ?L\.(?: de C\. ?V\.)?|L\.L\.[CP]\.|P\.L\.L\.C\.|[Uu]nipessoal,? [Ll]da\.?|[Ll]da\.|[Ll]tda\.|GmbH ?& ?Co\.? ?KG|[Ss]oc\. ?[Cc]oop\.?|[Ss]dad\. [Cc]oop\.|SCoop|SCOP|EARL|GAEC|EIRL|ME|EPP|MEI|GbR|PartG(?: ?mbB)?|eG|eK|SNC|SAS|SASU|SCI|SLP|SLL|VOF|ZOO|S\.C\.)(?![\p{L}\p{N}])/gu;

/** `& Söhne`, `& Sons`, `y Asociados`, `i Synowie`, `& Zn.`: who else the firm belongs to. */
export const familyEnding =
  /(?<=\p{L}\.?) (?:& |und |and |et |y |e |i |en )(?:[Ss]ons?|[Dd]aughters?|[Bb]ro(?:ther)?s|[Aa]ssociates|[Pp]artners?|[Cc]o|[Cc]ompany|[Ss]öhne|[Ss]ohn|[Tt]öchter|[Tt]ochter|[Kk]ollegen|[Cc]ie|[Ff]ils|[Ff]rères|[Aa]ssociée?s|[Ff]igli[oa]?|[Ff]ratelli|[Aa]ssociat[ie]|[Hh]ij[oa]s?|[Hh]ermanos|[Aa]sociados|[Ff]ilhos?|[Ii]rmãos?|[Aa]ssociados|[Zz]onen|[Zz]oon|[Zz]n|[Ss]ynowie|[Ss]yn|[Ww]spólnicy)(?![\p{L}\p{N}])\.?/gu;

/** `Marlow & Finch`: two names with `&` between, no more. */
export const pairOfNames =
  /(?<![\p{L}\p{N}])(?<one>\p{Lu}\p{Ll}{2,18}) & (?<other>\p{Lu}\p{Ll}{2,18})(?![\p{L}\p{N}-]| [\p{Lu}&])/gu;

/** `St Cuthbert's`: the apostrophe tells it from a town. */
export const saint = /(?<![\p{L}\p{N}])(?:St|Saint)\.? \p{Lu}\p{Ll}{2,14}'s(?![\p{L}\p{N}]| (?:Day|Eve|Cross|Flag))/gu;
