// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Recipe } from '@/lib/model/recipe';
import { Recipes, type RecipesProps } from './Recipes';

const recipe: Recipe = {
  format: 'sotto-recipe-1',
  id: 'acme',
  name: 'Acme chat',
  hosts: ['chat.acme.example'],
  observed: { date: '2026-11-21', source: 'its page' },
  composer: ['#ask'],
  rewrite: 'wire',
  requests: [
    { role: 'send', treatment: 'review', methods: ['POST'], url: 'https://chat.acme.example/say', text: ['say'] },
    { role: 'title', treatment: 'redact', methods: ['POST'], url: 'https://chat.acme.example/title', text: ['of'] },
  ],
};

function show(more: Partial<RecipesProps> = {}) {
  const does = { onRead: vi.fn(), onAdd: vi.fn(), onCancel: vi.fn(), onRemove: vi.fn() };
  render(<Recipes recipes={[]} preview={null} problems={[]} {...does} {...more} />);
  return does;
}

afterEach(cleanup);

describe('recipes', () => {
  it('are read from a pasted text, and from a file', async () => {
    const { onRead } = show();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Look at it' }).disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('Paste a recipe'), { target: { value: '{}' } });
    fireEvent.click(screen.getByRole('button', { name: 'Look at it' }));
    expect(onRead).toHaveBeenLastCalledWith('{}');
    const file = new File(['{"a":1}'], 'recipe.json', { type: 'application/json' });
    fireEvent.change(screen.getByLabelText(/open a file/), { target: { files: [file] } });
    await vi.waitFor(() => expect(onRead).toHaveBeenLastCalledWith('{"a":1}'));
  });

  it('that cannot be used say all that is wrong', () => {
    show({ problems: ['name: is missing', 'hosts: is missing'] });
    expect(screen.getByRole('alert').textContent).toBe('This recipe cannot be used:name: is missinghosts: is missing');
  });

  it('are shown with each request and what becomes of it, before a yes', () => {
    const { onAdd, onCancel } = show({ preview: { recipe, knownSites: ['ChatGPT'], isReplacing: false } });
    const requests = screen.getByRole('list', { name: 'Requests' }).textContent;
    expect(requests).toContain('Prompts read; you are askedPOST https://chat.acme.example/saytext at say');
    expect(requests).toContain('Titles read; what is private is replaced without a question');
    expect(screen.getByText(/Sotto knows ChatGPT by itself/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onAdd).not.toHaveBeenCalled();
    expect(onCancel).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Add, on trial' }));
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it('say how far they are trusted; those of an organization stay', () => {
    const { onRemove } = show({
      recipes: [
        { recipe, isManaged: false, provenAt: null },
        { recipe: { ...recipe, id: 'theirs', name: 'Their chat' }, isManaged: true, provenAt: null },
      ],
    });
    expect(screen.getByText('On trial: open chat.acme.example and send a prompt to try it.')).toBeTruthy();
    expect(screen.getByText('Set by your organization.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove Their chat' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Acme chat' }));
    expect(onRemove).toHaveBeenCalledWith('acme');
  });
});
