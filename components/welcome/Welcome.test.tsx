// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome, type WelcomeProps } from './Welcome';

const sites = [
  { key: 'a', name: 'Chat A', hosts: ['a.example'] },
  { key: 'b', name: 'Chat B', hosts: ['b.example'] },
];

function show(stage: WelcomeProps['stage'] = 'asking') {
  const does = { onTurnOn: vi.fn(), onNotNow: vi.fn() };
  render(<Welcome sites={sites} noticeVersion={7} retentionDays={30} stage={stage} {...does} />);
  return does;
}
const turnOn = () => screen.getByRole('button', { name: 'Turn on Sotto' });

afterEach(cleanup);

describe('the welcome page', () => {
  it('puts every known site and purpose forward, and agrees to nothing before the press', () => {
    const { onTurnOn } = show();
    expect(onTurnOn).not.toHaveBeenCalled();
    fireEvent.click(turnOn());
    expect(onTurnOn).toHaveBeenCalledWith(['a', 'b'], ['scan', 'log', 'vault']);
  });

  it('agrees to what is chosen and to nothing else', () => {
    const { onTurnOn } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: /Chat A/ }));
    fireEvent.click(screen.getByRole('switch', { name: 'Keep a log' }));
    fireEvent.click(turnOn());
    expect(onTurnOn).toHaveBeenCalledWith(['b'], ['scan', 'vault']);
  });

  it('takes all sites away, and back, with one press', () => {
    const { onTurnOn } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Choose none' }));
    expect(turnOn().hasAttribute('disabled')).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Choose all' }));
    fireEvent.click(turnOn());
    expect(onTurnOn).toHaveBeenCalledWith(['a', 'b'], ['scan', 'log', 'vault']);
  });

  it('cannot be turned on without a site, or without anything to read for', () => {
    show();
    fireEvent.click(screen.getByRole('switch', { name: 'Check prompts' }));
    expect(turnOn().hasAttribute('disabled')).toBe(true);
  });

  it('says what is read, where, what is kept and for how long, in which version of the notice', () => {
    show();
    expect(screen.getByText(/Notice version 7/)).toBeTruthy();
    expect(screen.getByText(/for 30 days/)).toBeTruthy();
    expect(screen.getByText('b.example')).toBeTruthy();
  });

  it.each([
    ['on', 'Sotto is on.'],
    ['denied', /Sotto stays off/],
    ['declined', /Nothing is read or kept/],
  ] as const)('says how it went: %s', (stage, words) => {
    show(stage);
    expect(screen.getByText(words)).toBeTruthy();
  });
});
