// Postcodes that say by their form or by the town beside them that they are some. What stands before them is read by `lead.ts`.

/** `BS35 1AB`: an area of Royal Mail, a district, a second half that knows no C, I, K, M, O, V (PAF guide). Not `8GB`. */
export const royalMail =
  /(?<=[\p{L}.),][ \n\t|;]{1,4}|<br>)(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|FK|FY|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGK-PRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)\d[A-Z\d]? ?\d(?![GT]B)[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu;
/** `D08 X2Y3`: a routing key of Eircode and four more, of which one at least is a digit. */
export const eircode =
  /(?<=[\p{L}\d.],?[ \n\t|]{1,2})[AC-FHKNPRTV-Y]\d[\dW][ -]?(?=[A-Z]{0,3}\d)[\dAC-FHKNPRTV-Y]{4}(?![\p{L}\p{N}])/gu;
/** `56320 Le Faouët`, `4600-250 Amarante`: digits, and a town to be looked up. */
export const beforeTown =
  /(?<![\p{L}\p{N}.-])(?:[A-Z]{1,2}-)?(?:\d{5}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}|\d{4}(?: [A-Z]{2})?) (?=\p{Lu})/gu;
/** `Mumbai - 400053`, `Bengaluru 560011`. */
export const behindTown = /(?<=\p{L}{3}(?: ?-|,)? )[1-9]\d{2} ?\d{3}(?![\p{N}\p{L}]|[.,:/-]\d)/gu;
/** What parts such a postcode from what stands before it. */
export const apart = /(?:[\p{L}\d.)]["']?[,;]["' ]{0,3}|\n[ \t>]{0,8}|[|/] ?)$/u;
