// Addresses that run from the large to the small and put no spaces between their parts. Each begins with the name of a
// prefecture, a province or a large city, so that nothing else in these scripts has to be read.

const fromNames = (source: string): RegExp => new RegExp(source, 'gu');

/** The 47 prefectures (ISO 3166-2:JP). */
const prefectures =
  '北海道|東京都|京都府|大阪府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|' +
  '兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県';

/** Provinces and cities of their rank, and those of Taiwan (ISO 3166-2:CN, ISO 3166-2:TW). */
const provinces =
  '(?:北京|上海|天津|重庆|重慶|深圳|广州|廣州|台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|嘉義)市|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|' +
  '河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省|(?:內蒙古|内蒙古|广西|西藏|宁夏|新疆)|(?:苗栗|彰化|南投|雲林|屏東|宜蘭|花蓮|台東|臺東|澎湖)縣';

/** Regions and cities of their rank, short and long (ISO 3166-2:KR). */
const regions =
  '(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충청|충북|충남|전라|전북|전남|경상|경북|경남|제주)';

/** What an address begins with, and what follows it; `tail` is sticky. */
interface Grammar {
  readonly names: RegExp;
  readonly tail: RegExp;
}

/** Japan: `〒100-0001 東京都千代田区千代田1-1`, with block and house as `1丁目2番3号` or `1-2-3`. */
export const japanese: Grammar = {
  names: fromNames(`(?:〒? ?\\d{3}-\\d{4}[ \\n]{0,2})?(?:${prefectures})`),
  tail: /(?=[^\d\n]{0,24}[区市町村郡])[\u3041-\u30ff\u3400-\u9fff々]{1,24} ?\d{1,4}(?:(?:丁目|番地|[番号\-の])\d{0,4}){0,4}(?: ?[\u30a0-\u30ff\u3400-\u9fffA-Za-z]{2,20} ?\d{1,4}(?:号室|[号階F]))?/uy,
};

/** China and Taiwan: `北京市朝阳区建国路88号3号楼1201室`, `台北市信義區松高路11號5樓`. */
export const chinese: Grammar = {
  names: fromNames(`(?:\\d{6} ?)?(?:${provinces})`),
  tail: /[\u3400-\u9fff]{2,30}\d{1,5}[号號弄栋棟幢]院?(?:[\d\p{Lu}号號楼栋棟幢座樓层層室单元]{1,12}|[\u3400-\u9fff]{2,12}\d{1,4}[楼樓层層室号座栋]){0,2}(?:\d{2,4}(?!\d))?/uy,
};

/** Korea: `서울특별시 강남구 테헤란로 123, 4층`, `부산시 해운대구 우동 12-3`. */
export const korean: Grammar = {
  names: fromNames(`(?:\\d{5} )?${regions}`),
  tail: /[\uac00-\ud7a3]{0,5}(?: [\uac00-\ud7a3][\uac00-\ud7a3\d]{1,11}){1,4} ?\d{1,5}(?:-\d{1,4})?(?:번?길 ?\d{1,5}(?:-\d{1,4})?)?(?:,? ?\d{1,4}[동층호]){0,3}/uy,
};

/** Thailand: `99/1 ถนนสุขุมวิท แขวงคลองเตย เขตคลองเตย กรุงเทพฯ 10110`. */
export const thai: Grammar = {
  names: /\d{1,4}(?:\/\d{1,4})? (?:หมู่ ?(?:ที่ )?\d{1,2} )?(?:ซอย|ถนน|ถ\.)/gu,
  tail: /[\u0e00-\u0e7f\d .]{2,90}/uy,
};

/** A Japanese postcode with its mark. */
export const japanesePostcode: Grammar = { names: /〒 ?/gu, tail: /\d{3}-\d{4}/uy };
