import { expect, it } from 'vitest';
import { promptsInUrl } from './url-prompt';

it.each([
  ['https://chatgpt.com/?q=Write+to+Anna%20Weber&model=x', ['Write to Anna Weber']],
  ['https://chat.example/#?prompt=a%26b', ['a&b']],
  ['https://chat.example/#prompt=a', ['a']],
  ['https://chat.example/?q=&lang=en#top', []],
  ['https://chat.example/?q=%E0%A4%A', ['\uFFFD%A']],
])('%s', (url, prompts) => {
  expect(promptsInUrl(new URL(url))).toEqual(prompts);
});
