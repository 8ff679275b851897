import { describe, expect, it } from 'vitest';
import { concernNames } from '@/lib/model/concern';
import { concernsOfPage, concernsOfPrompt, concernsOfRequest, concernWords, plainHttpAt } from './connection';
import { keyIssuers } from './key-issuers';

const anthropic = ['sk-ant', 'api03', 'a'.repeat(40)].join('-');
const openai = ['sk-proj', 'b'.repeat(40)].join('-');

describe('a way that is not encrypted', () => {
  it.each(['http://chat.example.com/', 'http://10.0.0.5:3000/api', 'ws://chat.example.com/socket'])('%s', (address) => {
    expect(plainHttpAt(address)).toEqual({ name: 'plain-http', about: new URL(address).host });
  });

  it.each([
    'https://chat.example.com/',
    'wss://chat.example.com/',
    'http://localhost:3000/',
    'http://app.localhost/',
    'http://127.0.0.1:8080/',
    'ws://[::1]:9000/',
    'webrtc://peer',
  ])('is none: %s', (address) => {
    expect(plainHttpAt(address)).toBeNull();
  });
});

describe('where a prompt goes', () => {
  const page = 'https://chat.example.com/c/1';

  it.each([
    'https://api.other.example/v1/chat',
    'https://chat.example.org/',
    'https://example.com.evil.example/',
    'wss://relay.example.net/socket',
  ])('is somebody else’s: %s', (address) => {
    expect(concernsOfPrompt(address, page, false)).toEqual([{ name: 'third-host', about: new URL(address).hostname }]);
    expect(concernsOfPrompt(address, page, true)).toEqual([]);
  });

  it.each([
    page,
    'https://api.example.com/v1',
    'wss://example.com/s',
    'http://localhost:11434/api/chat',
    'webrtc://peer',
  ])('is the page’s own: %s', (address) => {
    expect(concernsOfPrompt(address, page, false)).toEqual([]);
  });

  it('tells companies apart under a shared ending', () => {
    expect(concernsOfPrompt('https://api.other.co.uk/', 'https://chat.mine.co.uk/', false)).toHaveLength(1);
    expect(concernsOfPrompt('https://api.mine.co.uk/', 'https://chat.mine.co.uk/', false)).toEqual([]);
    expect(concernsOfPrompt('https://10.0.0.6/', 'https://10.0.0.5/', false)).toHaveLength(1);
  });
});

describe('keys', () => {
  it('in an address', () => {
    expect(concernsOfPage(`https://chat.example.com/?key=${openai}`, [])).toEqual([
      { name: 'key-in-address', about: 'OpenAI' },
    ]);
    expect(concernsOfRequest({ url: `https://api.example.com/?k=${anthropic}` })).toEqual([
      { name: 'key-in-address', about: 'Anthropic' },
    ]);
  });

  it('in what the page keeps, said once a company', () => {
    const stored = ['{"theme":"dark"}', `{"apiKey":"${anthropic}"}`, anthropic];
    expect(concernsOfPage('https://chat.example.com/', stored)).toEqual([
      { name: 'key-in-storage', about: 'Anthropic' },
    ]);
  });

  it('sent to their company, and to another', () => {
    const headers = [['authorization', `Bearer ${openai}`]] as const;
    expect(concernsOfRequest({ url: 'https://api.openai.com/v1/chat/completions', headers })).toEqual([]);
    expect(concernsOfRequest({ url: 'https://mine.openai.azure.com/openai', headers })).toEqual([]);
    expect(concernsOfRequest({ url: 'https://openai.com.example.net/', headers })).toEqual([
      { name: 'key-elsewhere', about: 'openai.com.example.net' },
    ]);
  });

  it('have forms that do not overlap', () => {
    for (const key of [anthropic, openai, ['sk-or', 'v1', 'c'.repeat(64)].join('-')])
      expect(keyIssuers.filter((issuer) => issuer.key.test(key))).toHaveLength(1);
  });
});

it('every concern is said in words that name what it is about', () => {
  for (const name of concernNames) expect(Object.values(concernWords[name]('it.example')).join(' ')).toMatch(/\w{3}/);
});
