import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { concealReplacements, replaceConstructor, replaceMethod, restoreNatives } from './replace-native';

beforeEach(concealReplacements);
afterEach(restoreNatives);

describe('a replaced native', () => {
  it('does what the replacement says, and shows itself as the native', () => {
    const owner = { parse: JSON.parse };
    replaceMethod(owner, 'parse', (native, self, args) => ['ours', Reflect.apply(native, self, args) as unknown]);
    expect(owner.parse('1')).toEqual(['ours', 1]);
    expect([owner.parse.name, owner.parse.length]).toEqual(['parse', 2]);
    expect(Function.prototype.toString.call(owner.parse)).toBe('function parse() { [native code] }');
    expect(String(Function.prototype.toString)).toBe('function toString() { [native code] }');
    restoreNatives();
    expect(owner.parse).toBe(JSON.parse);
  });

  it('stays where the page has put its own over it', () => {
    const owner = { parse: JSON.parse };
    replaceMethod(owner, 'parse', () => 'ours');
    const own = (): string => 'the page’s';
    owner.parse = own;
    restoreNatives();
    expect(owner.parse).toBe(own);
  });

  it('is still a constructor, subclasses and all', () => {
    class Native {
      readonly given: string;
      constructor(given: string) {
        this.given = given;
      }
    }
    const owner = { Native };
    replaceConstructor(
      owner,
      'Native',
      (native, args, newTarget) => Reflect.construct(native, ['ours', ...args], newTarget) as object,
    );
    class Own extends owner.Native {}
    const made = new Own('a');
    expect(made).toBeInstanceOf(Own);
    expect(made).toBeInstanceOf(Native);
    expect(made.given).toBe('ours');
    expect(owner.Native.prototype.constructor).toBe(owner.Native);
    restoreNatives();
    expect(Native.prototype.constructor).toBe(Native);
  });

  it('is left alone where there is none', () => {
    const owner = {};
    replaceMethod(owner, 'missing', () => 'ours');
    expect(owner).toEqual({});
  });
});
