/** What the demo types: values of nobody. What looks like a token is put together here, so that no scanner trips on it. */
export const planted = {
  person: 'Marianne Osterhagen',
  address: '1482 Larkspur Avenue, Springfield, IL 62704',
  email: 'marianne.osterhagen@example.com',
  phone: '+1 202-555-0143',
  'national-id': '536-90-4399',
  'bank-account': 'DE89 3704 0044 0532 0130 00',
  'credit-card': '4111 1111 1111 1111',
  password: 'Tr0ub4dor&Zebra9',
  secret: ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_'),
} as const;

export const prompt = [
  `Write a polite complaint about a double booking. My name is ${planted.person} and I live at ${planted.address}.`,
  `They can reach me at ${planted.email} or ${planted.phone}; my social security number is ${planted['national-id']}.`,
  `The refund goes to IBAN ${planted['bank-account']}, the charge was on card ${planted['credit-card']}.`,
  `My password is ${planted.password} and the token of our booking service is ${planted.secret}.`,
].join('\n');
