/** Private values of nobody: reserved ranges, published test numbers, and what looks like a token is put together here. */
export const planted = {
  name: 'Marianne Osterhagen',
  email: 'marianne.osterhagen@example.com',
  phone: '+1 202-555-0143',
  iban: 'DE89 3704 0044 0532 0130 00',
  card: '4111 1111 1111 1111',
  ssn: '536-90-4399',
  token: ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_'),
} as const;

/** A prompt in which the value is found for what it is. */
export const promptWith = (value: string): string => {
  switch (value) {
    case planted.name:
      return `Please write a short letter to Ms. ${value} about the meeting`;
    case planted.ssn:
      return `My social security number is ${value}, fill in the form`;
    case planted.iban:
      return `Transfer the rent to IBAN ${value} today`;
    case planted.card:
      return `My card number is ${value}, please dispute the charge`;
    case planted.phone:
      return `Call me on ${value} about the letter`;
    default:
      return `Please use ${value} in the letter`;
  }
};
