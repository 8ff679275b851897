import { describe, expect, it } from 'vitest';
import { detectWith } from '../../engine';
import { address } from '../../recognizers/address';

/** One address a country, written as its post asks for (UPU, Postal addressing systems); streets and numbers are made up. */
const addresses: Readonly<Record<string, string>> = {
  US: '1600 Elm Street NW, Apt. 5B, Springfield, IL 62704',
  CA: '10-123 Maple Street, Ottawa, ON K1A 0B6',
  GB: 'Flat 2, 221b Example Road, Leeds LS1 4AP',
  IE: '12 Mill Lane, Dublin 2, D02 X285',
  AU: 'Unit 3, 45 Banksia Road, Parramatta NSW 2150',
  NZ: '17 Kowhai Crescent, Dunedin 9016',
  ZA: '22 Protea Street, Pretoria 0181',
  IN: 'Flat No 12, 45 Nehru Road, Mumbai 400 057',
  DE: 'Hauptstraße 12a, 10115 Berlin',
  AT: 'Mariahilfer Straße 99/2/15, 1060 Wien',
  CH: 'Bahnhofstrasse 7, 8001 Zürich',
  LI: 'Landstrasse 15, 9490 Vaduz',
  LU: '12 rue de la Gare, L-1611 Luxembourg',
  FR: '12 bis rue de la Paix, 75002 Paris',
  BE: 'Kerkstraat 14 bus 3, 2000 Antwerpen',
  NL: 'Keizersgracht 123-2, 1015 CJ Amsterdam',
  ES: 'Calle Mayor 5, 3º B, 28013 Madrid',
  PT: 'Rua Augusta 100, 1100-053 Lisboa',
  IT: 'Via Roma 15, 00184 Roma RM',
  MT: '12 Triq ir-Repubblika, Valletta VLT 1117',
  GR: 'Οδός Ερμού 25, 105 63 Αθήνα',
  CY: 'Λεωφόρος Μακαρίου 12, 1065 Λευκωσία',
  SE: 'Storgatan 5, 114 55 Stockholm',
  NO: 'Storgata 12, 0155 Oslo',
  DK: 'Nørregade 10, 1165 København K',
  FI: 'Mannerheimintie 5 A 12, 00100 Helsinki',
  IS: 'Laugavegur 22, 101 Reykjavík',
  EE: 'Pikk tänav 7, 10123 Tallinn',
  LV: 'Brīvības iela 21, LV-1010 Rīga',
  LT: 'Gedimino pr. 9, LT-01103 Vilnius',
  PL: 'ul. Marszałkowska 10/5, 00-590 Warszawa',
  CZ: 'Masarykova ulice 12, 602 00 Brno',
  SK: 'Hlavná ulica 5, 040 01 Košice',
  HU: 'Kossuth utca 8., 1051 Budapest',
  RO: 'Strada Victoriei 12, 010061 București',
  BG: 'ул. Витоша 15, 1000 София',
  SI: 'Slovenska cesta 5, 1000 Ljubljana',
  HR: 'Ulica Ilica 10, 10000 Zagreb',
  RS: 'Ulica Kneza Miloša 12, 11000 Beograd',
  UA: 'вул. Хрещатик 12, 01001 Київ',
  RU: 'ул. Ленина, 10, 101000 Москва',
  TR: 'Atatürk Caddesi No: 5, 06100 Ankara',
  IL: '12 Herzl Street, Tel Aviv 6688312',
  BR: 'Rua das Flores, 123, São Paulo, 01310-100',
  AR: 'Avenida Corrientes 1234, C1043AAZ Buenos Aires',
  CL: 'Avenida Providencia 1650, Santiago 7500000',
  CO: 'Carrera 7 # 12-34, Bogotá 110111',
  MX: 'Calle Hidalgo 25, 06000 Ciudad de México',
  PE: 'Jirón de la Unión 300, Lima 15001',
  SG: '10 Orchard Road, #05-12, Singapore 238826',
  MY: 'No 5, Jalan Ampang 12, 50450 Kuala Lumpur',
  ID: 'Jalan Sudirman 45, Jakarta 10220',
  PH: '12 Mabini Street, Quezon City 1100',
  VN: 'Số 12 Đường Lê Lợi, Hà Nội 100000',
  TH: '99/1 ถนนสุขุมวิท แขวงคลองเตย เขตคลองเตย กรุงเทพฯ 10110',
  JP: '〒100-0001 東京都千代田区千代田1-1',
  CN: '北京市朝阳区建国路88号3号楼1201室',
  TW: '台北市信義區松高路11號5樓',
  KR: '서울특별시 강남구 테헤란로 123, 4층',
  KE: 'P.O. Box 12345, Nairobi 00100',
  NG: '14 Broad Street, Lagos 101001',
  EG: '12 Tahrir Street, Cairo 11511',
};

const find = async (text: string) =>
  (await detectWith([address], text, { level: 'balanced' })).map(({ start, end }) => text.slice(start, end));

describe('addresses', () => {
  it('of forty countries and more have an example', () => {
    expect(Object.keys(addresses).length).toBeGreaterThanOrEqual(60);
  });

  it.each(Object.entries(addresses))('of %s are found whole on a line', async (_, example) => {
    expect(await find(`Ship to ${example}\nThanks`)).toEqual([example]);
  });

  it.each(Object.entries(addresses).filter(([, example]) => example.includes(', ')))(
    'of %s are found whole in a block',
    async (_, example) => {
      // A house number stays on the line of its street.
      const block = example.replace(/, (?!\d{1,3}(?:,|층)|Jalan)/g, '\n');
      expect(await find(`Send it here:\n${block}\n\nThanks`)).toEqual([block]);
    },
  );
});
